/** What autovacuum does elsewhere: PGlite runs no background processes. */
import { sql } from 'drizzle-orm'

import type { Database } from './database.ts'

/** From so many writes on it is worth the while: rare enough to go unnoticed, often enough for sound query plans. */
const VACUUM_AFTER_WRITES = 2000
/** A round holds up everything for a second or two, so it waits until nobody has written for so long. */
const IDLE_MS = 500
/** After so many writes dead rows cost more than the wait. */
const VACUUM_MAX_WRITES = 6000

/** Looks after dead rows and statistics. */
export interface Maintenance {
  /** Call after each write, outside a transaction. */
  afterWrite(db: Database): Promise<void>
  /** No round begins any more. */
  stop(): void
}

/** Frees dead rows and refreshes the planner's statistics of the tables that grow. */
export async function vacuum(db: Database): Promise<void> {
  await db.execute(sql`vacuum (analyze) links, audit_events, dedicated_connections`)
}

/** Counts writes, and tidies when there are enough of them and nobody waits. */
export class RegularMaintenance implements Maintenance {
  #writes = 0
  #timer: NodeJS.Timeout | undefined

  async afterWrite(db: Database): Promise<void> {
    this.stop()
    this.#writes += 1
    if (this.#writes >= VACUUM_MAX_WRITES) {
      this.#writes = 0
      await vacuum(db)
    } else if (this.#writes >= VACUUM_AFTER_WRITES) {
      this.#timer = setTimeout(() => {
        this.#writes = 0
        // What fails here is only put off: the next round does it.
        vacuum(db).catch(() => undefined)
      }, IDLE_MS).unref()
    }
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}

/** For a server that looks after itself. */
export const NO_MAINTENANCE: Maintenance = { afterWrite: async () => undefined, stop: () => undefined }
