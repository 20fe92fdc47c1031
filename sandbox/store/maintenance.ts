/** What autovacuum does on a server: PGlite runs no background processes. */
import { sql } from 'drizzle-orm'

import type { Database } from '../../store/database.ts'

/**
 * A vacuum after this many writes is rare enough to go unnoticed, and frequent enough for good query plans.
 */
const VACUUM_AFTER_WRITES = 2000
/** A vacuum blocks everything for a second or two, so it waits until there was no write for this long. */
const IDLE_MS = 500
/** After this many writes dead rows cost more than the blocking. */
const VACUUM_MAX_WRITES = 6000

/** Removes dead rows and updates statistics. */
export interface Maintenance {
  /** Call after each write, outside a transaction. */
  afterWrite(db: Database): Promise<void>
  /** Prevents any further vacuum. */
  stop(): void
}

/** Removes dead rows and updates the planner's statistics of the tables that grow. */
export async function vacuum(db: Database): Promise<void> {
  await db.execute(sql`vacuum (analyze) links, audit_events, dedicated_connections`)
}

/** Counts writes, and vacuums when there are enough of them and the database is idle. */
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
        // A failed vacuum is repeated by the next round.
        vacuum(db).catch(() => undefined)
      }, IDLE_MS).unref()
    }
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}

/** For a server that maintains itself. */
export const NO_MAINTENANCE: Maintenance = { afterWrite: async () => undefined, stop: () => undefined }
