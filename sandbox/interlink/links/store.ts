/** Reading and writing single link rows. */
import { and, eq } from 'drizzle-orm'

import { notFound } from '../../api/errors.ts'
import type { Database, Transaction } from '../../store/database.ts'
import { links, type LinkRow } from '../../store/schema/links.ts'

/** Which link, as its path and caller say. */
export interface LinkAddress {
  id: string
  region: string
  organizationId: string
}

function at({ id, region, organizationId }: LinkAddress) {
  return and(eq(links.id, id), eq(links.region, region), eq(links.organizationId, organizationId))
}

/** Throws 404. */
export async function findLink(db: Database, address: LinkAddress): Promise<LinkRow> {
  const [row] = await db.select().from(links).where(at(address))
  if (!row) throw notFound('link', address.id)
  return row
}

/** As {@link findLink}; nobody else changes the row until the transaction ends. */
export async function lockLink(tx: Transaction, address: LinkAddress): Promise<LinkRow> {
  const [row] = await tx.select().from(links).where(at(address)).for('update')
  if (!row) throw notFound('link', address.id)
  return row
}

/** Writes what differs between the two. */
export async function saveLink(tx: Transaction, before: LinkRow, after: LinkRow): Promise<LinkRow> {
  const changed = Object.entries(after).filter(([key, value]) => before[key as keyof LinkRow] !== value)
  if (changed.length > 0) {
    await tx
      .update(links)
      .set(Object.fromEntries(changed) as Partial<LinkRow>)
      .where(eq(links.id, before.id))
  }
  return after
}

/** A deleted link leaves nothing behind: its VLAN and addresses are free again. */
export async function deleteLinkRow(tx: Transaction, id: string): Promise<void> {
  await tx.delete(links).where(eq(links.id, id))
}
