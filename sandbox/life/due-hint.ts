/** Remembers when the next link comes due, so that reads need not ask the database each time. */
import type { Instant } from '../clock.ts'

/**
 * Sound because one process owns the database (store/lock.ts) and every write forgets the hint. A database
 * that several processes share must not use it.
 */
export class DueHint {
  /** Null: nothing is due ever; undefined: not known. */
  #next: Instant | null | undefined

  /** Whether the database must be asked at `now`. */
  mustAsk(now: Instant): boolean {
    return this.#next === undefined || (this.#next !== null && this.#next <= now)
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
