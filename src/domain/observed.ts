/** Status changes that the console saw: the API has no history of statuses (api-contract.md §9.5). */
import type { ObservedTransition } from './timeline.ts'

/** Oldest are dropped beyond this; a life has a dozen changes. */
const KEPT = 40

/**
 * Adds a change to those that this browser keeps, unless another tab saw the same one: it is there
 * already, with a time after this tab last saw the old status (`lastLook`, RFC 3339).
 */
export function withObserved(
  kept: readonly ObservedTransition[],
  change: ObservedTransition,
  lastLook: string,
): { observed: ObservedTransition[]; isNew: boolean } {
  const isKnown = kept.some(
    ({ status, at }) => status === change.status && Date.parse(at) >= Date.parse(lastLook),
  )
  if (isKnown) return { observed: [...kept], isNew: false }
  return { observed: [...kept, change].slice(-KEPT), isNew: true }
}
