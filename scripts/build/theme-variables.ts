import { MantineProvider } from '@mantine/core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Plugin } from 'vite'

import { theme } from '../../src/app/start/theme.ts'

const NAME = 'virtual:theme-variables.css'

/** The style sheet that Mantine's provider makes of the theme: the variables that differ from its own. */
function themeVariables(): string {
  const markup = renderToStaticMarkup(createElement(MantineProvider, { theme, withGlobalClasses: false }))
  const css = /^<style[^>]*>(?<css>[^<]+)<\/style>$/.exec(markup)?.groups?.['css']
  if (!css)
    throw new Error(`Mantine's provider no longer renders one style sheet, but: ${markup.slice(0, 200)}`)
  return css
}

/**
 * Vite plugin: `virtual:theme-variables.css`, made when the console is built and not, as the provider
 * would, in every browser before anything is drawn (src/app/start/theme-provider.tsx).
 */
export function makeThemeVariables(): Plugin {
  return {
    name: 'theme-variables',
    resolveId: (id) => (id === NAME ? id : null),
    load: (id) => (id === NAME ? themeVariables() : null),
  }
}
