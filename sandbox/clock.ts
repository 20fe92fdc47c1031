/** A point in time as the API writes it: RFC 3339, UTC, six decimals (api-contract.md §1). Sorts as text. */
export type Instant = string

/** The sandbox's source of time; tests pass one that they control. */
export interface Clock {
  /** Strictly later than the previous result, so that `created_at` is unique within one process. */
  now(): Instant
}

const MICROS = /\.(\d{3})(\d{3})Z$/

/** A clock that can be set ahead of the machine's. */
export interface MovableClock extends Clock {
  readonly offsetMs: number
  /**
   * Moving back is only for a sandbox that is emptied at the same time: stored data must not lie in the
   * future.
   */
  setOffset(ms: number): void
}

/** The machine's clock, refined to microseconds, and movable. */
export function systemClock(): MovableClock {
  let last = 0n
  let offset = 0
  return {
    get offsetMs() {
      return offset
    },
    setOffset(ms) {
      if (ms < offset) last = 0n
      offset = ms
    },
    now() {
      const reading = BigInt(Date.now() + offset) * 1000n + ((process.hrtime.bigint() / 1000n) % 1000n)
      last = reading > last ? reading : last + 1n
      return fromMicros(last)
    },
  }
}

/** The time as the header `Date` has it, in whole seconds. */
export function httpDate({ offsetMs }: MovableClock): string {
  return new Date(Date.now() + offsetMs).toUTCString()
}

function fromMicros(micros: bigint): Instant {
  const text = new Date(Number(micros / 1000n)).toISOString()
  return `${text.slice(0, -1)}${String(micros % 1000n).padStart(3, '0')}Z`
}

/** `instant` moved by milliseconds, which may have a fraction; backwards when negative. */
export function shift(instant: Instant, ms: number): Instant {
  return fromMicros(microsOf(instant) + BigInt(Math.round(ms * 1000)))
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d{1,9}))?(?:Z|[+-]\d\d:\d\d)$/

/** `text` as an instant; undefined when it is not RFC 3339. */
export function readInstant(text: string): Instant | undefined {
  const match = RFC_3339.exec(text)
  const ms = match ? Date.parse(text) : Number.NaN
  if (Number.isNaN(ms)) return undefined
  const micros = (match?.[1] ?? '').padEnd(6, '0').slice(3, 6)
  return fromMicros(BigInt(ms) * 1000n + BigInt(micros))
}

/** Whole milliseconds from `a` to `b`. */
export function msBetween(a: Instant, b: Instant): number {
  return Date.parse(b) - Date.parse(a)
}

function microsOf(instant: Instant): bigint {
  const extra = MICROS.exec(instant)?.[2] ?? '0'
  return BigInt(Date.parse(instant)) * 1000n + BigInt(extra)
}

/** The later of two instants. */
export function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b
}

export const DAY_MS = 86_400_000
