/** What this tab remembers while its page is loaded again. Where that is switched off or full, nothing is remembered. */

/** The text under a key; undefined where there is none. */
export function readFromTab(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text under a key; undefined removes it. */
export function writeToTab(key: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    // The page itself still has it.
  }
}

/** True where the page was loaded again, or come back to: what it held may be expected to be there. */
export function isLoadedAgain(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return visit?.type === 'reload' || visit?.type === 'back_forward'
}
