import './start/styles.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'

import { loadMessages } from '../../i18n/load.ts'
import { queryClient } from '../api/query-client.ts'
import { AnnouncerProvider } from '../ui/hooks/announcer.tsx'
import { I18nProvider, initialLanguage } from '../ui/hooks/i18n.tsx'
import { routes } from './routes.tsx'
import { colorSchemeManager } from './start/color-scheme.ts'
import { theme } from './start/theme.ts'

/** The nonce that the gateway gave this page: styles made at run time must carry it (architecture.md, Security). */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
setNonce(nonce)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const language = initialLanguage()
await loadMessages(language, [])

// In slices, between which the browser answers.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        colorSchemeManager={colorSchemeManager}
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queryClient}>
          <I18nProvider initial={language}>
            <AnnouncerProvider>
              <RouterProvider router={createBrowserRouter(routes)} />
            </AnnouncerProvider>
          </I18nProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  ),
)
