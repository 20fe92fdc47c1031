import { MantineContext, MantineThemeProvider, useProviderColorScheme } from '@mantine/core'
import type { ReactNode } from 'react'

import { colorSchemeManager } from './color-scheme.ts'
import { theme } from './theme.ts'

const getRootElement = () => document.documentElement

interface Props {
  /** Must stand on every style that is made at run time (architecture.md, Security). */
  nonce: string
  children: ReactNode
}

/**
 * What Mantine's own provider does, without the part that computes the theme's variables in the browser:
 * they come with the style sheet (scripts/build/theme-variables.ts).
 */
export function ThemeProvider({ nonce, children }: Props) {
  const scheme = useProviderColorScheme({
    manager: colorSchemeManager,
    defaultColorScheme: 'auto',
    forceColorScheme: undefined,
    getRootElement,
  })
  return (
    <MantineContext
      value={{
        ...scheme,
        getRootElement,
        classNamesPrefix: 'mantine',
        cssVariablesSelector: ':root',
        withStaticClasses: true,
        getStyleNonce: () => nonce,
      }}
    >
      <MantineThemeProvider theme={theme}>{children}</MantineThemeProvider>
    </MantineContext>
  )
}
