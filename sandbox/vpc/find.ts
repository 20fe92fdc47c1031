/** VPCs as targets of links and of reads. */
import { and, eq, getTableColumns, sql } from 'drizzle-orm'

import { notFound } from '../api/errors.ts'
import type { Database } from '../store/database.ts'
import { privateNetworks, vpcs } from '../store/schema/vpc.ts'

/** Which VPC, as path or body and caller say. */
export interface VpcAddress {
  id: string
  region: string
  organizationId: string
}

/** Columns of a VPC with the number of its private networks. */
export const vpcColumns = {
  ...getTableColumns(vpcs),
  // Spelt out: inside a plain select Drizzle drops the table names that tell the two ids apart.
  privateNetworkCount: sql<number>`(select count(*)::int from private_networks n where n.vpc_id = vpcs.id)`,
}

/** The VPC; throws 404. */
export async function requireVpc(db: Database, { id, region, organizationId }: VpcAddress) {
  const [row] = await db
    .select(vpcColumns)
    .from(vpcs)
    .where(and(eq(vpcs.id, id), eq(vpcs.region, region), eq(vpcs.organizationId, organizationId)))
  if (!row) throw notFound('vpc', id)
  return row
}

/** Where a private network or a route is, as path and caller say. */
export interface NetworkAddress {
  id: string
  region: string
  organizationId: string
}

/** The private network; throws 404. */
export async function requirePrivateNetwork(db: Database, { id, region, organizationId }: NetworkAddress) {
  const [row] = await db
    .select()
    .from(privateNetworks)
    .where(
      and(
        eq(privateNetworks.id, id),
        eq(privateNetworks.region, region),
        eq(privateNetworks.organizationId, organizationId),
      ),
    )
  if (!row) throw notFound('private_network', id)
  return row
}
