import { useCallback, useSyncExternalStore } from 'react'

const SECOND_MS = 1000
/** From here on nobody counts seconds. */
const MANY_SECONDS = 120

/** What is left, as messages take it: `minutes` is 0 where only the seconds are worth saying. */
export interface Countdown {
  minutes: number
  seconds: number
}

function secondsUntil(at: number | undefined): number {
  return at === undefined ? 0 : Math.max(0, Math.ceil((at - performance.now()) / SECOND_MS))
}

/** Calls `changed` whenever the whole seconds until `at` become fewer. Returns what ends it. */
function everySecondUntil(at: number | undefined, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    const left = at === undefined ? 0 : at - performance.now()
    if (left <= 0) return
    timer = setTimeout(
      () => {
        changed()
        wait()
      },
      left % SECOND_MS || SECOND_MS,
    )
  }
  wait()
  return () => clearTimeout(timer)
}

/** Counts down to a moment in ms of `performance.now`; nothing is left from then on, and without one. */
export function useCountdown(at: number | undefined): Countdown {
  const subscribe = useCallback((changed: () => void) => everySecondUntil(at, changed), [at])
  const seconds = useSyncExternalStore(subscribe, () => secondsUntil(at))
  return { minutes: seconds < MANY_SECONDS ? 0 : Math.ceil(seconds / 60), seconds }
}
