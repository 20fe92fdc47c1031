import { useSyncExternalStore } from 'react'

import { readStored, subscribeToStored, writeStored } from '../../browser/storage.ts'

/** Where this browser keeps that the tour is on, and how far it is. */
export const TOUR_KEY = 'tour'

/** Starts the guided tour at `now`, by the server's clock; only ever because someone asked for it. */
export function startTour(now: Date): void {
  writeStored(TOUR_KEY, JSON.stringify({ startedAt: now.toISOString() }))
}

/** Ends it, finished or not. It does not come back by itself. */
export function leaveTour(): void {
  writeStored(TOUR_KEY, undefined)
}

/** Whether the tour is on. */
export function useIsTouring(): boolean {
  return useSyncExternalStore(subscribeToStored, () => readStored(TOUR_KEY) !== undefined)
}
