import { useMemo, useSyncExternalStore } from 'react'

import { clockTurn, serverNow, subscribeToClock } from './server-clock.ts'

const MINUTE_MS = 60_000

/** `serverNow` for what is shown: renders again every minute, and whenever the measured clock offset changes. */
export function useServerNow(): Date {
  useSyncExternalStore(subscribeToClock, clockTurn)
  return serverNow()
}

/** `useServerNow` up to the next full minute: the same value all through it, for what is computed for many links. */
export function useServerMinute(): Date {
  const minute = Math.ceil(useServerNow().getTime() / MINUTE_MS)
  return useMemo(() => new Date(minute * MINUTE_MS), [minute])
}
