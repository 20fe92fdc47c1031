/** Brings the database up to the present: whatever came due since anyone looked happens now, at its own time. */
import { asc, isNotNull, lte } from 'drizzle-orm'

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
export async function settle({ db, clock, due: hint }: Pick<Context, 'db' | 'clock' | 'due'>): Promise<void> {
  for (;;) {
    const now = clock.now()
    if (!hint.mustAsk(now)) return
    // Ordered, so that the index answers however many links there are.
    const [next] = await db
      .select({ dueAt: links.dueAt })
      .from(links)
      .where(isNotNull(links.dueAt))
      .orderBy(asc(links.dueAt))
      .limit(1)
    const at = next?.dueAt ?? null
    hint.learn(at)
    if (at === null || at > now) return
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
    hint.forget()
    // Somebody else holds what is due, and will move it.
    if (moved === 0) return
  }
}
