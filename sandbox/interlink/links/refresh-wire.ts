/** Keeps the stored JSON of links consistent with the code that produces it. */
import { asc, eq, gt, isNotNull, isNull } from 'drizzle-orm'

import { atomically, type Database } from '../../../store/database.ts'
import { links } from '../../store/schema/links.ts'
import { wireText } from './wire.ts'

const BATCH = 500

/**
 * Called at each start. Another version, or a changed assumption, produces different JSON for the same rows:
 * one link of each kind is compared, and if it differs all are written again.
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
