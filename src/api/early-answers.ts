declare global {
  /** Filled by public/boot.js before any other script; keyed by path and query. */
  var earlyAnswers: Record<string, Promise<Response>> | undefined
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
