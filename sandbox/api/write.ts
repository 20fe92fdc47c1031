import type { Transaction } from '../../store/database.ts'
/** The frame of every write: one transaction for its changes and its entry in the audit trail. */
import type { Context } from '../context.ts'
import { isDeadlock } from '../store/conflicts.ts'

/** Two processes on one database can deadlock; the one that is rolled back tries again. */
const ATTEMPTS = 5

/** Runs `work` in a transaction; `work` may run again after a deadlock. */
export async function write<T>(context: Context, work: (tx: Transaction) => Promise<T>): Promise<T> {
  // Cached counts and due times may change, whether the write succeeds or not.
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
