/** Finds VPCs and private networks. */
import { getTableColumns, sql } from 'drizzle-orm'

import type { Database } from '../../store/database.ts'
import { notFound } from '../api/errors.ts'
import { isAt, type Address } from '../store/owned.ts'
import { privateNetworks, vpcs } from '../store/schema/vpc.ts'

/** Columns of a VPC with the number of its private networks. */
export const vpcColumns = {
  ...getTableColumns(vpcs),
  // Plain SQL, because inside a plain select Drizzle drops the table names that distinguish the two ids.
  privateNetworkCount: sql<number>`(select count(*)::int from private_networks n where n.vpc_id = vpcs.id)`,
}

/** The VPC; throws 404. */
export async function requireVpc(db: Database, address: Address) {
  const [row] = await db.select(vpcColumns).from(vpcs).where(isAt(vpcs, address))
  if (!row) throw notFound('vpc', address.id)
  return row
}

/** The private network; throws 404. */
export async function requirePrivateNetwork(db: Database, address: Address) {
  const [row] = await db.select().from(privateNetworks).where(isAt(privateNetworks, address))
  if (!row) throw notFound('private_network', address.id)
  return row
}
