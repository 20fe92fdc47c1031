/**
 * Brings the database up to the present: transitions that became due since the last request are applied at
 * their own time.
 */
import { asc, lte, sql } from 'drizzle-orm'

import type { Database } from '../../store/database.ts'
import type { Instant } from '../clock.ts'
import type { Context } from '../context.ts'
import { deleteLinkRow, saveLink } from '../interlink/links/store.ts'
import { wireInstant } from '../store/schema/columns.ts'
import { links } from '../store/schema/links.ts'
import { readAutopilot } from './autopilot.ts'
import { transition } from './transition.ts'

const BATCH = 200

/**
 * Called before every response, so that transitions need no timer and survive a restart. Each row is claimed
 * by one caller; a link with several due transitions takes them one after the other.
 */
export async function applyDueTransitions({
  db,
  clock,
  readCache,
}: Pick<Context, 'db' | 'clock' | 'readCache'>): Promise<void> {
  for (;;) {
    const now = clock.now()
    if (!readCache.mustQueryDue(now)) return
    const { at, offsetMs } = await nextDue(db)
    // Another process on the same database may have moved the clock.
    if (offsetMs !== clock.offsetMs) {
      clock.setOffset(offsetMs)
      continue
    }
    readCache.setNextDue(at)
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
        else await saveLink(tx, row, transition(row, row.dueStatus, row.dueAt, autopilot))
      }
      return rows.length
    })
    readCache.invalidate()
    // Another caller holds the due rows and will move them.
    if (moved === 0) return
  }
}

interface NextRow extends Record<string, unknown> {
  offset_ms: string | number
  due_at: string | null
}

/**
 * When the next transition is due, and how far ahead the clock is. Ordered, so that the index is used at any
 * size.
 */
async function nextDue(db: Database): Promise<{ at: Instant | null; offsetMs: number }> {
  const { rows } = await db.execute<NextRow>(sql`
    select offset_ms, (select due_at from links where due_at is not null order by due_at limit 1) as due_at
    from clocks`)
  const row = rows[0]
  return {
    at: typeof row?.due_at === 'string' ? wireInstant(row.due_at) : null,
    offsetMs: Number(row?.offset_ms ?? 0),
  }
}
