/** Remembers when the next link comes due, so that reads need not ask the database each time. */
import type { Instant } from '../clock.ts'

/**
 * Sound where one process owns the database (store/lock.ts), since every write forgets the hint. In a database
 * that several processes share, any of them may have written: there it knows nothing, and always asks.
 */
export class DueHint {
  readonly #isShared: boolean
  /** Null: nothing is due ever; undefined: not known. */
  #next: Instant | null | undefined

  constructor({ isShared }: { isShared: boolean }) {
    this.#isShared = isShared
  }

  /** Whether the database must be asked at `now`. */
  mustAsk(now: Instant): boolean {
    return this.#isShared || this.#next === undefined || (this.#next !== null && this.#next <= now)
  }

  /** What the database answered. */
  learn(next: Instant | null): void {
    this.#next = next
  }

  /** Something was written, or is about to be. */
  forget(): void {
    this.#next = undefined
  }
}
