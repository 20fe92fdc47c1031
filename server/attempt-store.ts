/** What the gateway remembers of orders, so that one sent again is answered and not placed again. */

/** An answer as it was given: what a repeat of the same order gets. */
export interface StoredAnswer {
  status: number
  contentType: string
  body: string
}

/** `unknown`: the order was passed on, and how it ended was never seen. */
export type Outcome = StoredAnswer | 'unknown'

/** One remembered order. */
export interface Attempt {
  /** What was ordered, so that a key used for something else is noticed. */
  readonly fingerprint: string
  readonly startedAt: number
  /** Resolves once the first answer is there, or once it is clear that none will come. */
  readonly firstOutcome: Promise<Outcome>
  /** What is known so far; undefined while the order is still on its way. */
  outcome: Outcome | undefined
}

interface Limits {
  /** How many attempts are kept; the oldest finished ones go first. */
  maxAttempts: number
  maxAgeMs: number
  /** Milliseconds, as from `Date.now`. */
  now: () => number
}

/** Attempts by idempotency key, in memory: as long as the process lives, bounded in number and age. */
export class AttemptStore {
  readonly #limits: Limits
  /** In order of arrival, which is the order in which they are forgotten. */
  readonly #attempts = new Map<string, Attempt>()
  readonly #announce = new WeakMap<Attempt, (outcome: Outcome) => void>()

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { maxAttempts: 1000, maxAgeMs: 24 * 60 * 60 * 1000, now: Date.now, ...limits }
  }

  /** The attempt that this key stands for, if it is still remembered. */
  find(key: string): Attempt | undefined {
    this.#forget()
    return this.#attempts.get(key)
  }

  /** Remembers that an order is on its way. The key must not be in use. */
  start(key: string, fingerprint: string): Attempt {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    const startedAt = this.#limits.now()
    const attempt: Attempt = { fingerprint, startedAt, firstOutcome: promise, outcome: undefined }
    this.#announce.set(attempt, resolve)
    this.#attempts.set(key, attempt)
    this.#forget()
    return attempt
  }

  /** Notes how an order ended. An answer is final; *unknown* gives way to an answer that comes after all. */
  settle(attempt: Attempt, outcome: Outcome): void {
    if (attempt.outcome === undefined || attempt.outcome === 'unknown') attempt.outcome = outcome
    this.#announce.get(attempt)?.(outcome)
  }

  /** Forgets an order that was refused, so that its key can be used again; who waits for it gets the refusal. */
  release(key: string, attempt: Attempt, refusal: StoredAnswer): void {
    if (this.#attempts.get(key) === attempt) this.#attempts.delete(key)
    this.#announce.get(attempt)?.(refusal)
  }

  #forget(): void {
    const { maxAttempts, maxAgeMs, now } = this.#limits
    let surplus = this.#attempts.size - maxAttempts
    for (const [key, attempt] of this.#attempts) {
      const old = now() - attempt.startedAt > maxAgeMs
      // One that is still on its way is kept whatever its age: it is the one that must not be repeated.
      if (attempt.outcome === undefined || (!old && surplus <= 0)) continue
      this.#attempts.delete(key)
      surplus -= 1
    }
  }
}
