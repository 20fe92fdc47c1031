declare global {
  /** Made by src/app/start/boot.ts before any other script; keyed by path and query. */
  var preloadedResponses: Record<string, Promise<Response>> | undefined
}

/** By then the first page has asked for what it needs, also on a slow line; what is left may have changed. */
const FRESH_MS = 30_000

/**
 * The response to what the page asked for before this script ran, if there is one. Given once: the next caller
 * makes a request of its own. Rejects as `fetch` does.
 */
export function takePreloadedResponse(url: string): Promise<Response> | undefined {
  if (performance.now() > FRESH_MS) dropPreloadedResponses()
  const response = globalThis.preloadedResponses?.[url]
  if (response) delete globalThis.preloadedResponses?.[url]
  return response
}

/** How long ago the first response to a URL arrived, in ms: what was preloaded may have waited for the scripts. */
export function msSinceArrival(url: string): number {
  const [first] = performance.getEntriesByName(new URL(url, location.href).href, 'resource')
  const arrivedAt = first instanceof PerformanceResourceTiming ? first.responseStart : 0
  return arrivedAt > 0 ? performance.now() - arrivedAt : 0
}

/** True while the first page of a visit has not taken all that was asked for before this script ran. */
export function hasPreloadedResponses(): boolean {
  return Object.keys(globalThis.preloadedResponses ?? {}).length > 0
}

/** A write, signing in above all, makes old what was asked before it. */
export function dropPreloadedResponses(): void {
  globalThis.preloadedResponses = undefined
}
