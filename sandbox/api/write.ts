/** The frame of every write: one transaction for what it changes and for its entry in the audit trail. */
import type { Context } from '../context.ts'
import { isDeadlock } from '../store/conflicts.ts'
import type { Transaction } from '../store/database.ts'

/** Two processes on one database can get into each other's way; the loser is rolled back whole and tries again. */
const ATTEMPTS = 5

/** Carries `work` out, whole or not at all; it may be called again after a deadlock. */
export async function write<T>(context: Context, work: (tx: Transaction) => Promise<T>): Promise<T> {
  // It may change what comes due next, whether it succeeds or not.
  context.readCache.invalidate()
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await context.db.transaction(work)
      } catch (error) {
        if (attempt === ATTEMPTS || !isDeadlock(error)) throw error
      }
    }
  } finally {
    context.readCache.invalidate()
    await context.maintenance.afterWrite(context.db)
  }
}
