/** What can be ordered at a PoP, or on a dedicated connection. */
import { and, eq } from 'drizzle-orm'

import type { Transaction } from '../../../store/database.ts'
import { constraint, notFound } from '../../api/errors.ts'
import { dedicatedConnections, partners, pops, sharedConnections } from '../../store/schema/catalogue.ts'
import { links } from '../../store/schema/links.ts'

/**
 * What the partner offers at the PoP; throws 404 for an unknown PoP or partner, 400 when the partner is not
 * present there.
 */
export async function hostedOffer(tx: Transaction, region: string, popId: string, partnerId: string) {
  const [offer] = await tx
    .select({
      sizes: pops.offeredMbps,
      l3Connectivity: partners.l3Connectivity,
      present: sharedConnections.popId,
    })
    .from(pops)
    .leftJoin(partners, and(eq(partners.id, partnerId), eq(partners.region, region)))
    .leftJoin(
      sharedConnections,
      and(eq(sharedConnections.partnerId, partners.id), eq(sharedConnections.popId, pops.id)),
    )
    .where(and(eq(pops.id, popId), eq(pops.region, region)))
  if (!offer) throw notFound('pop', popId)
  if (offer.l3Connectivity === null) throw notFound('partner', partnerId)
  if (offer.present === null) {
    throw constraint('partner_id', 'this partner has no shared connection in the PoP')
  }
  return { sizes: offer.sizes, l3Connectivity: offer.l3Connectivity }
}

/**
 * What the dedicated connection can still carry; throws 404. Locks the row, so that orders share its
 * bandwidth one at a time.
 */
export async function selfHostedOffer(tx: Transaction, region: string, organizationId: string, id: string) {
  const [connection] = await tx
    .select()
    .from(dedicatedConnections)
    .where(
      and(
        eq(dedicatedConnections.id, id),
        eq(dedicatedConnections.region, region),
        eq(dedicatedConnections.organizationId, organizationId),
      ),
    )
    .for('update')
  if (!connection) throw notFound('dedicated_connection', id)
  return {
    popId: connection.popId,
    status: connection.status,
    sizes: connection.availableLinkBandwidths,
    remainingMbps: connection.bandwidthMbps - connection.usedMbps,
    vlans: { start: connection.vlanStart, end: connection.vlanEnd },
    async isTaken(vlan: number) {
      const [holder] = await tx
        .select({ id: links.id })
        .from(links)
        .where(and(eq(links.portId, id), eq(links.vlan, vlan)))
      return holder !== undefined
    },
  }
}
