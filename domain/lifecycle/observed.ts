/** Status changes that the console saw: the API has no history of statuses (api-contract.md §9.5). */

/** A status change that the console itself saw; `at` is RFC 3339. */
export interface ObservedTransition {
  status: string
  at: string
}

/** Since when a link is known to have its status, RFC 3339: if the last change that was seen led to it. */
export function observedSince(status: string, observed: readonly ObservedTransition[]): string | undefined {
  const last = observed.at(-1)
  return last?.status === status ? last.at : undefined
}

/** Oldest are dropped beyond this; a life has a dozen changes. */
const KEPT = 40

/**
 * Adds a change to those that this browser keeps, unless another tab has kept the same one: it is the
 * last of them, with a time after this tab first saw the old status (`since`, RFC 3339).
 */
export function withObserved(
  kept: readonly ObservedTransition[],
  change: ObservedTransition,
  since: string,
): { observed: ObservedTransition[]; isNew: boolean } {
  const last = kept.at(-1)
  const isKnown = last?.status === change.status && Date.parse(last.at) >= Date.parse(since)
  if (isKnown) return { observed: [...kept], isNew: false }
  return { observed: [...kept, change].slice(-KEPT), isNew: true }
}
