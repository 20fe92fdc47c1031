// First, and in this order: each ends a task.
import './start/libraries.ts'
import './start/schemas.ts'
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
import { watchReachability } from '../browser/reachability.ts'
import { AnnouncerProvider } from '../ui/hooks/announcer.tsx'
import { I18nProvider, initialLanguage } from '../ui/hooks/i18n.tsx'
import { routes } from './routes.tsx'
import { colorSchemeManager } from './start/color-scheme.ts'
import { nextTask } from './start/next-task.ts'
import { theme } from './start/theme.ts'
import { keepTranslatedTexts } from './start/translated-texts.ts'

/** The nonce that the gateway gave this page: styles made at run time must carry it (architecture.md, Security). */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
setNonce(nonce)

/**
 * Resolves once the first page can be drawn, or what takes its place. Until then the outline stays that index.html
 * has: drawing it again would be all the work of the first page's frame.
 */
function firstPageOf(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) resolve()
    const unsubscribe = router.subscribe(({ initialized }) => {
      if (!initialized) return
      unsubscribe()
      resolve()
    })
  })
}

watchReachability()
const language = initialLanguage()
await Promise.all([loadMessages(language, []), nextTask()])
const router = createBrowserRouter(routes)
// Not awaited here: a page's file imports from this script, and would wait for its end.
void firstPageOf(router).then(draw)

/** In slices, between which the browser answers. */
function draw(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  keepTranslatedTexts(document)
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
                {/* Not in slices: with a frame made between any two of them, a page would come a third later. */}
                <RouterProvider router={router} useTransitions={false} />
              </AnnouncerProvider>
            </I18nProvider>
          </QueryClientProvider>
        </MantineProvider>
      </StrictMode>,
    ),
  )
}
