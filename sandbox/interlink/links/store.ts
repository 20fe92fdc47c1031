/** Reads and writes single link rows. */
import { eq, getTableColumns, sql } from 'drizzle-orm'

import type { WireLink } from '../../../contract/interlink.ts'
import type { Database, Transaction } from '../../../store/database.ts'
import { notFound } from '../../api/errors.ts'
import { JsonText } from '../../api/json-text.ts'
import { isAt, type Address } from '../../store/owned.ts'
import { links, type LinkRow } from '../../store/schema/links.ts'
import { wireText } from './wire.ts'

/** The link's stored JSON; throws 404. */
export async function findLink(db: Database, address: Address): Promise<JsonText<WireLink>> {
  const [row] = await db.select({ wire: links.wire }).from(links).where(isAt(links, address))
  if (!row) throw notFound('link', address.id)
  return new JsonText(row.wire)
}

/** The row, locked until the transaction ends; throws 404. */
export async function lockLink(tx: Transaction, address: Address): Promise<LinkRow> {
  const [row] = await tx.select().from(links).where(isAt(links, address)).for('update')
  if (!row) throw notFound('link', address.id)
  return row
}

const COLUMNS = Object.entries(getTableColumns(links))

/**
 * Stores new links and returns how many. Links whose VLAN or address is taken, which the constraints decide,
 * are left out without an error that would abort the transaction. All rows are one parameter: a parameter per
 * column takes longer.
 */
export async function insertLinks(tx: Transaction, rows: LinkRow[]): Promise<number> {
  const records = rows.map((row) => {
    const whole = { ...row, wire: wireText(row) }
    return Object.fromEntries(COLUMNS.map(([key, column]) => [column.name, whole[key as keyof typeof whole]]))
  })
  const stored = await tx.execute<{ stored: number }>(sql`
    with stored as (
      insert into links select * from json_populate_recordset(null::links, ${JSON.stringify(records)}::json)
      on conflict do nothing returning 1
    ) select count(*)::int as stored from stored`)
  return stored.rows[0]?.stored ?? 0
}

/** Writes the columns that differ between the two. */
export async function saveLink(tx: Transaction, before: LinkRow, after: LinkRow): Promise<LinkRow> {
  const changed = Object.entries(after).filter(([key, value]) => before[key as keyof LinkRow] !== value)
  if (changed.length > 0) {
    await tx
      .update(links)
      .set({ ...(Object.fromEntries(changed) as Partial<LinkRow>), wire: wireText(after) })
      .where(eq(links.id, before.id))
  }
  return after
}

/** Removes the row, which frees its VLAN and addresses. */
export async function deleteLinkRow(tx: Transaction, id: string): Promise<void> {
  await tx.delete(links).where(eq(links.id, id))
}
