declare global {
  // Both made by src/app/boot.js before any other script.
  /** Keyed by path and query. */
  var earlyAnswers: Record<string, Promise<Response>> | undefined
  /** Asks for the files that the page of this address shows later. */
  var fetchRest: (() => void) | undefined
}

/**
 * The answer that the page asked for before this script was here, if there is one. Given once: the next
 * one to ask is answered by a request of its own. Rejects as `fetch` does.
 */
export function takeEarlyAnswer(url: string): Promise<Response> | undefined {
  const answer = globalThis.earlyAnswers?.[url]
  if (answer) delete globalThis.earlyAnswers?.[url]
  return answer
}
