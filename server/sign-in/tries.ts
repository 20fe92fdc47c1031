/** How many sign-ins may be tried from one address. */
import ipaddr from 'ipaddr.js'

interface Limits {
  /** Tries that are refused, or have no answer yet, within `windowMs` of the first. */
  max: number
  windowMs: number
  /** Milliseconds that no clock can turn back, as from `performance.now`. */
  now?: () => number
}

/** Of one address, since its first try. */
interface Window {
  endsAt: number
  count: number
}

/**
 * - `open`: it may be tried; `settle` says once how it ended. One that is refused stays counted
 * - `limited`: too many were; `waitMs` until the next
 */
type Try = { kind: 'open'; settle: (isRefused: boolean) => void } | { kind: 'limited'; waitMs: number }

/** Each takes about a hundred bytes; more come from nobody who waits. */
const MAX_ADDRESSES = 10_000

/**
 * Counts by address, and only what was refused: a whole office behind one address can sign in. A try counts while it
 * has no answer, so that many at once are no way around the limit.
 */
export class SignInTries {
  readonly #max: number
  readonly #windowMs: number
  readonly #now: () => number
  /** In the order in which they end. */
  readonly #windows = new Map<string, Window>()

  constructor({ max, windowMs, now = () => performance.now() }: Limits) {
    this.#max = max
    this.#windowMs = windowMs
    this.#now = now
  }

  /** Asks to try once from `address`, as Node writes it. */
  begin(address: string): Try {
    this.#forget()
    const network = networkOf(address)
    const window = this.#windows.get(network) ?? this.#open(network)
    if (window.count >= this.#max) return { kind: 'limited', waitMs: window.endsAt - this.#now() }
    window.count += 1
    return {
      kind: 'open',
      settle: (isRefused) => {
        if (!isRefused) window.count -= 1
      },
    }
  }

  #open(network: string): Window {
    const window = { endsAt: this.#now() + this.#windowMs, count: 0 }
    this.#windows.set(network, window)
    return window
  }

  #forget(): void {
    for (const [network, { endsAt }] of this.#windows) {
      if (endsAt > this.#now() && this.#windows.size <= MAX_ADDRESSES) return
      this.#windows.delete(network)
    }
  }
}

/** Whoever has an IPv6 address has all those of its /64. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv6'
    ? ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()
    : parsed.toString()
}
