/** Reading single routing policies. */
import { and, eq } from 'drizzle-orm'

import { notFound } from '../../api/errors.ts'
import type { Database, Transaction } from '../../store/database.ts'
import { routingPolicies } from '../../store/schema/links.ts'

/** A routing policy as it is stored. */
export type PolicyRow = typeof routingPolicies.$inferSelect

/** Which policy, as path or body and caller say. */
export interface PolicyAddress {
  id: string
  region: string
  organizationId: string
}

/** Throws 404. */
export async function findPolicy(db: Database, address: PolicyAddress): Promise<PolicyRow> {
  const [row] = await db.select().from(routingPolicies).where(at(address))
  if (!row) throw notFound('routing_policy', address.id)
  return row
}

/** As {@link findPolicy}, kept from deletion (`share`) or from any change (`update`) until the transaction ends. */
export async function requirePolicy(
  tx: Transaction,
  address: PolicyAddress,
  hold: 'share' | 'update',
): Promise<PolicyRow> {
  const [row] = await tx.select().from(routingPolicies).where(at(address)).for(hold)
  if (!row) throw notFound('routing_policy', address.id)
  return row
}

function at({ id, region, organizationId }: PolicyAddress) {
  return and(
    eq(routingPolicies.id, id),
    eq(routingPolicies.region, region),
    eq(routingPolicies.organizationId, organizationId),
  )
}
