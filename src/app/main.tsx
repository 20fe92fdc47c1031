import './page-files.ts'
import './styles.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { queryClient } from '../api/query-client.ts'
import { I18nProvider, initialLanguage } from '../i18n/i18n.tsx'
import { loadMessages } from '../i18n/load.ts'
import { AnnouncerProvider } from '../ui/announcer.tsx'
import { colorSchemeManager } from './color-scheme.ts'
import { Router } from './router.tsx'
import { theme } from './theme.ts'

/** The nonce that the gateway gave this page: styles made at run time must carry it (architecture.md, Security). */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
setNonce(nonce)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const language = initialLanguage()
await loadMessages(language, [])

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      getStyleNonce={() => nonce}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <I18nProvider initial={language}>
          <AnnouncerProvider>
            <Router />
          </AnnouncerProvider>
        </I18nProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
