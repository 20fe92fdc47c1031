/** Reads single routing policies. */

import type { Database, Transaction } from '../../../store/database.ts'
import { notFound } from '../../api/errors.ts'
import { isAt, type Address } from '../../store/owned.ts'
import { routingPolicies } from '../../store/schema/links.ts'

/** A routing policy as it is stored. */
export type PolicyRow = typeof routingPolicies.$inferSelect

/** Throws 404. */
export async function findPolicy(db: Database, address: Address): Promise<PolicyRow> {
  const [row] = await db.select().from(routingPolicies).where(isAt(routingPolicies, address))
  if (!row) throw notFound('routing_policy', address.id)
  return row
}

/**
 * As {@link findPolicy}, locked against deletion (`share`) or any change (`update`) until the transaction
 * ends.
 */
export async function requirePolicy(
  tx: Transaction,
  address: Address,
  hold: 'share' | 'update',
): Promise<PolicyRow> {
  const [row] = await tx.select().from(routingPolicies).where(isAt(routingPolicies, address)).for(hold)
  if (!row) throw notFound('routing_policy', address.id)
  return row
}
