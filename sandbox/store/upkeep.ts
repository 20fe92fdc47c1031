/** What autovacuum does elsewhere: PGlite runs no background processes. */
import { sql } from 'drizzle-orm'

import type { Database } from './database.ts'

/** Writes between two rounds: rare enough to go unnoticed, often enough for sound query plans. */
const WRITES_PER_ROUND = 2000

/** Frees dead rows and refreshes the planner's statistics of the one table that grows. */
export async function tidy(db: Database): Promise<void> {
  await db.execute(sql`vacuum (analyze) links`)
}

/** Counts writes, and tidies now and then. */
export class Upkeep {
  #writes = 0

  /** Call after each write, outside a transaction. */
  async wrote(db: Database): Promise<void> {
    this.#writes += 1
    if (this.#writes % WRITES_PER_ROUND === 0) await tidy(db)
  }
}
