declare global {
  // Both made by src/app/start/boot.js before any other script.
  /** Keyed by path and query. */
  var earlyAnswers: Record<string, Promise<Response>> | undefined
  /** Asks for the files that the page of this address shows later. */
  var fetchRest: (() => void) | undefined
}

/** By then the first page has asked for what it needs, also on a slow line; what is left may have changed. */
const FRESH_MS = 30_000

/**
 * The answer that the page asked for before this script was here, if there is one. Given once: the next
 * one to ask is answered by a request of its own. Rejects as `fetch` does.
 */
export function takeEarlyAnswer(url: string): Promise<Response> | undefined {
  if (performance.now() > FRESH_MS) forgetEarlyAnswers()
  const answer = globalThis.earlyAnswers?.[url]
  if (answer) delete globalThis.earlyAnswers?.[url]
  return answer
}

/** A write, signing in above all, makes old what was asked before it. */
export function forgetEarlyAnswers(): void {
  globalThis.earlyAnswers = undefined
}
