/** Brings the database up to the present: whatever came due since anyone looked happens now, at its own time. */
import { asc, lte } from 'drizzle-orm'

import type { Context } from '../context.ts'
import { deleteLinkRow, saveLink } from '../interlink/links/store.ts'
import { links } from '../store/schema/links.ts'
import { readAutopilot } from './autopilot.ts'
import { enter } from './enter.ts'

const BATCH = 200

/**
 * Called before every answer, so that time needs no timer and survives a restart. Each row is claimed by one
 * caller only; a link that misses several steps takes them one after the other.
 */
export async function settle({ db, clock }: Pick<Context, 'db' | 'clock'>): Promise<void> {
  for (;;) {
    const now = clock.now()
    const [due] = await db.select({ id: links.id }).from(links).where(lte(links.dueAt, now)).limit(1)
    if (!due) return
    const moved = await db.transaction(async (tx) => {
      const rows = await tx
        .select()
        .from(links)
        .where(lte(links.dueAt, now))
        .orderBy(asc(links.dueAt))
        .limit(BATCH)
        .for('update', { skipLocked: true })
      const autopilot = await readAutopilot(tx)
      for (const row of rows) {
        if (row.dueAt === null || row.dueStatus === null) continue
        if (row.dueStatus === 'deleted') await deleteLinkRow(tx, row.id)
        else await saveLink(tx, row, enter(row, row.dueStatus, row.dueAt, autopilot))
      }
      return rows.length
    })
    // Somebody else holds what is due, and will move it.
    if (moved === 0) return
  }
}
