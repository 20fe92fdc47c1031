/** What is known of an order whose response was lost (docs/decisions/order-once.md; acceptance 20). */

/**
 * From this moment on an order that has made no link will make none: a look-up that *began* at it or later, and
 * found nothing, proves that nothing was ordered. `lostOrderMs` is how long a call may take on the API's side after
 * the last moment at which it can have been sent, which is `lostAt` (RFC 3339), when its response was given up. All of
 * it by one clock that nobody moves: the gateway's.
 */
export function absenceProvesFrom(lostAt: string, lostOrderMs: number): Date {
  return new Date(Date.parse(lostAt) + lostOrderMs)
}

/** Between two look-ups, in ms: soon at first, since most lost responses are of orders that were carried out. */
const PAUSES_MS = [0, 1500, 3000]
const LATER_PAUSE_MS = 5000

/**
 * How long to wait before the look-up number `round` (from 0), in ms. The one that can prove something comes at its
 * time, not up to a pause later.
 */
export function lookUpPause(round: number, now: Date, provesFrom: Date): number {
  const pause = PAUSES_MS[round] ?? LATER_PAUSE_MS
  const untilProof = provesFrom.getTime() - now.getTime()
  return untilProof > 0 ? Math.min(pause, untilProof) : pause
}
