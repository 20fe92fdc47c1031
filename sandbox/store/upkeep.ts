/** What autovacuum does elsewhere: PGlite runs no background processes. */
import { sql } from 'drizzle-orm'

import type { Database } from './database.ts'

/** Writes between two rounds: rare enough to go unnoticed, often enough for sound query plans. */
const WRITES_PER_ROUND = 2000

/** Looks after dead rows and statistics. */
export interface Upkeep {
  /** Call after each write, outside a transaction. */
  wrote(db: Database): Promise<void>
}

/** Frees dead rows and refreshes the planner's statistics of the tables that grow. */
export async function tidy(db: Database): Promise<void> {
  await db.execute(sql`vacuum (analyze) links, audit_events, dedicated_connections`)
}

/** Counts writes, and tidies now and then. */
export class RegularUpkeep implements Upkeep {
  #writes = 0

  async wrote(db: Database): Promise<void> {
    this.#writes += 1
    if (this.#writes % WRITES_PER_ROUND === 0) await tidy(db)
  }
}

/** For a server that looks after itself. */
export const NO_UPKEEP: Upkeep = { wrote: async () => undefined }
