import { useSyncExternalStore } from 'react'

/** Where this browser keeps that the tour is on, and how far it has come. */
export const TOUR_KEY = 'tour'

let isOn: boolean | undefined
const listeners = new Set<() => void>()

function read(): boolean {
  if (isOn === undefined) {
    try {
      isOn = localStorage.getItem(TOUR_KEY) !== null
    } catch {
      isOn = false
    }
  }
  return isOn
}

function write(progress: string | null): void {
  isOn = progress !== null
  try {
    if (progress === null) localStorage.removeItem(TOUR_KEY)
    else localStorage.setItem(TOUR_KEY, progress)
  } catch {
    // Storage is switched off: the tour lasts until the page is left.
  }
  for (const listener of listeners) listener()
}

/** Starts the guided tour at `now`, by the server's clock; only ever because somebody asked for it. */
export function startTour(now: Date): void {
  write(JSON.stringify({ startedAt: now.toISOString() }))
}

/** Ends it, finished or not. It does not come back by itself. */
export function leaveTour(): void {
  write(null)
}

/** Whether somebody is on the tour. */
export function useIsTouring(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, read)
}
