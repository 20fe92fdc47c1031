import { createBrowserRouter, type RouteObject } from 'react-router'

/** Before this nobody misses a word about loading, in milliseconds; a line that only flashed would be noise. */
const PATIENCE_MS = 100

/**
 * The router of `routes`. That it is *loading* is told only when it takes a while: most pages have what they
 * need, and that they load would be drawn for nothing before the page itself (docs/performance.md).
 */
export function createPromptRouter(routes: RouteObject[]) {
  const router = createBrowserRouter(routes)
  const subscribe = router.subscribe.bind(router)
  router.subscribe = (tell) => {
    let patience: ReturnType<typeof setTimeout> | undefined
    const forget = subscribe((state, how) => {
      clearTimeout(patience)
      if (state.navigation.state === 'loading') patience = setTimeout(() => tell(state, how), PATIENCE_MS)
      else tell(state, how)
    })
    return () => {
      clearTimeout(patience)
      forget()
    }
  }
  return router
}
