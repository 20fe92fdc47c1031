/** What this process knows of its database until the next write, so that reads need not ask for it each time. */
import type { Instant } from '../clock.ts'

/** Lists that are asked for differ in their filters; beyond so many, what was learned first is of no use any more. */
const MAX_COUNTS = 500

/**
 * When the next link comes due, and how many rows filters find. Sound where one process owns the database
 * (store/lock.ts), since every write forgets it all. In a database that several processes share, any of them may
 * have written: there it knows nothing, and always asks.
 */
export class ReadCache {
  readonly #isShared: boolean
  /** Null: nothing is due ever; undefined: not known. */
  #nextDue: Instant | null | undefined
  readonly #counts = new Map<string, number>()
  #writes = 0

  constructor({ isShared }: { isShared: boolean }) {
    this.#isShared = isShared
  }

  /** Whether the database must be asked at `now` for what is due. */
  mustQueryDue(now: Instant): boolean {
    return this.#isShared || this.#nextDue === undefined || (this.#nextDue !== null && this.#nextDue <= now)
  }

  /** What the database answered. */
  setNextDue(next: Instant | null): void {
    this.#nextDue = next
  }

  /** How many rows `filter` finds; undefined when not known. */
  count(filter: string): number | undefined {
    return this.#counts.get(filter)
  }

  /** Call before the database is asked, and the result with its answer: one that a write has overtaken is not kept. */
  startCount(filter: string): (count: number) => void {
    const writes = this.#writes
    return (count) => {
      if (this.#isShared || writes !== this.#writes) return
      if (this.#counts.size >= MAX_COUNTS) this.#counts.clear()
      this.#counts.set(filter, count)
    }
  }

  /** Something was written, or is about to be. */
  invalidate(): void {
    this.#writes += 1
    this.#nextDue = undefined
    this.#counts.clear()
  }
}
