/** Keeps the ready-made answers of links in step with the code that makes them. */
import { asc, eq, gt, isNotNull, isNull } from 'drizzle-orm'

import { atomically, type Database } from '../../store/database.ts'
import { links } from '../../store/schema/links.ts'
import { wireText } from './wire.ts'

const BATCH = 500

/**
 * Called at each start. Another version, or a changed choice, makes other answers of the same rows: one link of
 * each kind tells, and then all are made anew.
 */
export async function refreshWire(db: Database): Promise<void> {
  for (const kind of [isNotNull(links.partnerId), isNull(links.partnerId)]) {
    const [sample] = await db.select().from(links).where(kind).limit(1)
    if (!sample) continue
    const { wire, ...row } = sample
    if (wire !== wireText(row)) return refreshAll(db)
  }
}

function refreshAll(db: Database): Promise<void> {
  return atomically(db, async (tx) => {
    let after: string | undefined
    for (;;) {
      const rows = await tx
        .select()
        .from(links)
        .where(after === undefined ? undefined : gt(links.id, after))
        .orderBy(asc(links.id))
        .limit(BATCH)
        .for('update')
      for (const { wire, ...row } of rows) {
        const text = wireText(row)
        if (text !== wire) await tx.update(links).set({ wire: text }).where(eq(links.id, row.id))
      }
      after = rows.at(-1)?.id
      if (after === undefined) return
    }
  })
}
