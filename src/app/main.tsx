import './start/page-files.ts'
import './start/framework.ts'
import './start/schemas.ts'
import './start/styles.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'

import { loadMessages } from '../../i18n/load.ts'
import { nextTask } from '../api/next-task.ts'
import { queryClient } from '../api/query-client.ts'
import { AnnouncerProvider } from '../ui/hooks/announcer.tsx'
import { I18nProvider, initialLanguage } from '../ui/hooks/i18n.tsx'
import { routes } from './routes.tsx'
import { createPromptRouter } from './start/prompt-router.ts'
import { ThemeProvider } from './start/theme-provider.tsx'

/** The nonce that the gateway gave this page: styles made at run time must carry it (architecture.md, Security). */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
setNonce(nonce)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const language = initialLanguage()
await Promise.all([loadMessages(language, []), nextTask()])
const router = createPromptRouter(routes)
await nextTask()

// Both in slices, between which the browser can paint and answer, instead of in one task.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <ThemeProvider nonce={nonce}>
        <QueryClientProvider client={queryClient}>
          <I18nProvider initial={language}>
            <AnnouncerProvider>
              {/* Not in slices: a frame made between any two of them would bring a page a third later. */}
              <RouterProvider router={router} useTransitions={false} />
            </AnnouncerProvider>
          </I18nProvider>
        </QueryClientProvider>
      </ThemeProvider>
    </StrictMode>,
  ),
)
