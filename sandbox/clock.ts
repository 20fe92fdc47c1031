/** A point in time as the API writes it: RFC 3339, UTC, six decimals (api-contract.md §1). Sorts as text. */
export type Instant = string

/** Where the sandbox reads the time; tests pass one that they move themselves. */
export interface Clock {
  /** Strictly later than the answer before, so that `created_at` never ties within one process. */
  now(): Instant
}

const MICROS = /\.(\d{3})(\d{3})Z$/

/** The machine's clock, refined to microseconds. */
export function systemClock(): Clock {
  let last = 0n
  return {
    now() {
      const reading = BigInt(Date.now()) * 1000n + ((process.hrtime.bigint() / 1000n) % 1000n)
      last = reading > last ? reading : last + 1n
      return fromMicros(last)
    },
  }
}

function fromMicros(micros: bigint): Instant {
  const text = new Date(Number(micros / 1000n)).toISOString()
  return `${text.slice(0, -1)}${String(micros % 1000n).padStart(3, '0')}Z`
}

/** `instant` moved by whole or broken milliseconds, backwards when negative. */
export function shift(instant: Instant, ms: number): Instant {
  return fromMicros(microsOf(instant) + BigInt(Math.round(ms * 1000)))
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
