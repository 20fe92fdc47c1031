/** The memory of one process: as long as it lives, bounded in number and age. */
import { MAX_AGE_MS, type Admission, type Attempts, type Outcome } from './attempts.ts'

interface Remembered {
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

/** Attempts that no other process knows of. */
export class AttemptsInMemory implements Attempts {
  readonly #limits: Limits
  /** In order of arrival, which is the order in which they are forgotten. */
  readonly #attempts = new Map<string, Remembered>()

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { maxAttempts: 1000, maxAgeMs: MAX_AGE_MS, now: Date.now, ...limits }
  }

  async admit(key: string, fingerprint: string): Promise<Admission> {
    this.#forget()
    const earlier = this.#attempts.get(key)
    if (!earlier) return this.#start(key, fingerprint)
    if (earlier.fingerprint !== fingerprint) return { kind: 'conflict' }
    return { kind: 'repeat', outcome: earlier.outcome ?? (await earlier.firstOutcome) }
  }

  async check(): Promise<void> {}

  async close(): Promise<void> {}

  #start(key: string, fingerprint: string): Admission {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    const remembered: Remembered = {
      fingerprint,
      startedAt: this.#limits.now(),
      firstOutcome: promise,
      outcome: undefined,
    }
    this.#attempts.set(key, remembered)
    this.#forget()
    return {
      kind: 'first',
      attempt: {
        settle: async (outcome) => {
          if (remembered.outcome === undefined || remembered.outcome === 'unknown') {
            remembered.outcome = outcome
          }
          resolve(outcome)
        },
        release: async (refusal) => {
          if (this.#attempts.get(key) === remembered) this.#attempts.delete(key)
          resolve(refusal)
        },
      },
    }
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
