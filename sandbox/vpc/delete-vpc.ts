/** Deletes a VPC; how the real API treats one that is in use is not known (api-contract.md §11). */
import { eq } from 'drizzle-orm'

import type { Database } from '../../store/database.ts'
import { preconditionFailed } from '../api/errors.ts'
import { PROTECTED, SLOT_TAKEN } from '../assumptions.ts'
import type { Address } from '../store/owned.ts'
import { links } from '../store/schema/links.ts'
import { privateNetworks, routes, vpcs } from '../store/schema/vpc.ts'
import { requireVpc } from './find.ts'

/**
 * Throws 404, or 412 for the default VPC and while links or private networks are in it. Its own routes are
 * deleted with it.
 */
export async function deleteVpc(db: Database, address: Address): Promise<void> {
  // Nothing can be attached in the meantime: a foreign key needs the row that is locked here.
  await db.select({ id: vpcs.id }).from(vpcs).where(eq(vpcs.id, address.id)).for('update')
  const vpc = await requireVpc(db, address)
  if (vpc.isDefault) throw preconditionFailed(PROTECTED, 'the default VPC cannot be deleted')
  const [link] = await db.select({ id: links.id }).from(links).where(eq(links.vpcId, vpc.id)).limit(1)
  if (link) throw preconditionFailed(SLOT_TAKEN, `the VPC is attached to link ${link.id}`)
  const [network] = await db
    .select({ id: privateNetworks.id })
    .from(privateNetworks)
    .where(eq(privateNetworks.vpcId, vpc.id))
    .limit(1)
  if (network) throw preconditionFailed(SLOT_TAKEN, `private network ${network.id} is in the VPC`)
  await db.delete(routes).where(eq(routes.vpcId, vpc.id))
  await db.delete(vpcs).where(eq(vpcs.id, vpc.id))
}
