/**
 * What time it is elsewhere. Nothing here depends on this computer's clock being right: of another clock it is known
 * how far that is ahead of this one.
 */
import { API_DATE_HEADER } from '../../contract/api-date.ts'

const MINUTE_MS = 60_000
/** What is shown is not exacter than minutes, and a measure that differs by less may be the line's doing. */
const JUMP_MS = 30_000

/** In ms; undefined until a response has told it. */
const ahead: { gateway?: number; api?: number } = {}

/**
 * Learns both clocks from a response that arrived `msAgo`; one that says nothing of a clock leaves that as it was
 * known.
 */
export function learnClocks(headers: Headers, msAgo = 0): void {
  const arrivedAt = Date.now() - msAgo
  const before = serverNow().getTime()
  ahead.gateway = aheadOf(arrivedAt, headers.get('date')) ?? ahead.gateway
  ahead.api = aheadOf(arrivedAt, headers.get(API_DATE_HEADER)) ?? ahead.api
  if (Math.abs(serverNow().getTime() - before) >= JUMP_MS) turn()
}

/** How far a clock is ahead of `here`, by a header as `Date` has it (whole seconds). */
function aheadOf(here: number, header: string | null): number | undefined {
  const there = header ? Date.parse(header) : Number.NaN
  if (Number.isNaN(there)) return undefined
  const measured = there - here
  // The header is cut to seconds, so anything under two is the measure's own error.
  return Math.abs(measured) < 2000 ? 0 : measured
}

/** Now, by the clock of the API: deadlines, ages and everything else that it dates count by this. */
export function serverNow(): Date {
  return new Date(Date.now() + (ahead.api ?? ahead.gateway ?? 0))
}

/** Now, by the clock of the gateway: sessions end by this, and orders are lost. The API's can be a moved one. */
export function gatewayNow(): Date {
  return new Date(Date.now() + (ahead.gateway ?? 0))
}

const listeners = new Set<() => void>()
let turns = 0
let minutes: ReturnType<typeof setInterval> | undefined

function turn(): void {
  turns += 1
  for (const listener of listeners) listener()
}

/** Calls `turned` each minute, and when `serverNow` has jumped. Returns what ends it. */
export function subscribeToClock(turned: () => void): () => void {
  listeners.add(turned)
  minutes ??= setInterval(turn, MINUTE_MS)
  return () => {
    listeners.delete(turned)
    if (listeners.size > 0) return
    clearInterval(minutes)
    minutes = undefined
  }
}

/** Another number whenever `subscribeToClock` has called. */
export function clockTurn(): number {
  return turns
}
