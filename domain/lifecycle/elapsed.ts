/** How long something lasts already. */
import { DAY_MS } from './duration.ts'

/** Whole days since a moment (RFC 3339); 0 for one that is still to come or cannot be read. */
export function elapsedDays(since: string, now: Date): number {
  const days = Math.floor((now.getTime() - Date.parse(since)) / DAY_MS)
  return days > 0 ? days : 0
}
