/** Order attempts in the memory of one process, limited in number and age. */
import { MAX_AGE_MS, type Admission, type Attempts, type Outcome } from './attempts.ts'

interface AttemptRecord {
  readonly fingerprint: string
  readonly startedAt: number
  /**
   * A promise while the order is in progress; it resolves with a response, or with *unknown* when there will
   * be none.
   */
  outcome: Outcome | Promise<Outcome>
}

interface Limits {
  /** How many attempts are kept; the oldest finished ones are dropped first. */
  maxAttempts: number
  /**
   * How many of them keep their response; the oldest responses are dropped and their outcome becomes
   * *unknown*.
   */
  maxResponses: number
  maxAgeMs: number
  /** Milliseconds, as from `Date.now`. */
  now: () => number
}

const LIMITS: Limits = { maxAttempts: 50_000, maxResponses: 1000, maxAgeMs: MAX_AGE_MS, now: Date.now }

/** Attempts that only this process knows. */
export class AttemptsInMemory implements Attempts {
  readonly #limits: Limits
  /** In order of arrival, which is also the order in which they are dropped. */
  readonly #attempts = new Map<string, AttemptRecord>()
  /** Those that hold a response, oldest first. */
  readonly #withResponse: AttemptRecord[] = []

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { ...LIMITS, ...limits }
  }

  async admit(key: string, fingerprint: string): Promise<Admission> {
    this.#forget()
    const earlier = this.#attempts.get(key)
    if (!earlier) return this.#start(key, fingerprint)
    if (earlier.fingerprint !== fingerprint) return { kind: 'conflict' }
    return { kind: 'repeat', outcome: await earlier.outcome }
  }

  async check(): Promise<void> {}

  async close(): Promise<void> {}

  #start(key: string, fingerprint: string): Admission {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    const remembered: AttemptRecord = { fingerprint, startedAt: this.#limits.now(), outcome: promise }
    this.#attempts.set(key, remembered)
    this.#forget()
    return {
      kind: 'first',
      attempt: {
        settle: async (outcome) => {
          if (isRunning(remembered) || remembered.outcome === 'unknown') this.#store(remembered, outcome)
          resolve(outcome)
        },
        release: async (refusal) => {
          if (this.#attempts.get(key) === remembered) this.#attempts.delete(key)
          resolve(refusal)
        },
      },
    }
  }

  #store(remembered: AttemptRecord, outcome: Outcome): void {
    remembered.outcome = outcome
    if (outcome === 'unknown') return
    this.#withResponse.push(remembered)
    if (this.#withResponse.length <= this.#limits.maxResponses) return
    const oldest = this.#withResponse.shift()
    // Dropping the attempt would allow a second order; an unknown outcome makes the client look first.
    if (oldest) oldest.outcome = 'unknown'
  }

  #forget(): void {
    const { maxAttempts, maxAgeMs, now } = this.#limits
    let surplus = this.#attempts.size - maxAttempts
    for (const [key, attempt] of this.#attempts) {
      const isOld = now() - attempt.startedAt > maxAgeMs
      if (!isOld && surplus <= 0) return
      // Kept at any age while in progress, because exactly this order must not be repeated.
      if (isRunning(attempt)) continue
      this.#attempts.delete(key)
      surplus -= 1
    }
  }
}

function isRunning({ outcome }: AttemptRecord): boolean {
  return outcome instanceof Promise
}
