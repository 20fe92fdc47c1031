/**
 * What this process knows about its database until the next write, so that reads need not query it each time.
 */
import type { Instant } from '../clock.ts'

/** Each distinct filter of a list is one entry; the cache is emptied at this size. */
const MAX_COUNTS = 500

/**
 * When the next transition is due, and how many rows each filter finds. Correct where one process owns the
 * database (store/lock.ts), because every write invalidates everything. In a database that several processes
 * share, any of them may have written, so nothing is cached.
 */
export class ReadCache {
  readonly #isShared: boolean
  /** Null: nothing is scheduled; undefined: unknown. */
  #nextDue: Instant | null | undefined
  readonly #counts = new Map<string, number>()
  #writes = 0

  constructor({ isShared }: { isShared: boolean }) {
    this.#isShared = isShared
  }

  /** Whether the database must be queried at `now` for due transitions. */
  mustQueryDue(now: Instant): boolean {
    return this.#isShared || this.#nextDue === undefined || (this.#nextDue !== null && this.#nextDue <= now)
  }

  /** Stores the result of that query. */
  setNextDue(next: Instant | null): void {
    this.#nextDue = next
  }

  /** How many rows `filter` finds; undefined when unknown. */
  count(filter: string): number | undefined {
    return this.#counts.get(filter)
  }

  /**
   * Call before the query, and the returned function with its result: a count that a write has overtaken is
   * not stored.
   */
  startCount(filter: string): (count: number) => void {
    const writes = this.#writes
    return (count) => {
      if (this.#isShared || writes !== this.#writes) return
      if (this.#counts.size >= MAX_COUNTS) this.#counts.clear()
      this.#counts.set(filter, count)
    }
  }

  /** Call before and after every write. */
  invalidate(): void {
    this.#writes += 1
    this.#nextDue = undefined
    this.#counts.clear()
  }
}
