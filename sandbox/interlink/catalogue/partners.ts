/** Partners and their presence in PoPs (api-contract.md §2.1, §3). */
import { and, eq, exists, inArray } from 'drizzle-orm'

import type { interlinkOperations } from '../../../contract/interlink-operations.ts'
import { NAME_ORDERS, type WirePartner } from '../../../contract/interlink.ts'
import { notFound } from '../../api/errors.ts'
import type { Handlers } from '../../api/handlers.ts'
import { readPage } from '../../api/query.ts'
import { equals } from '../../store/filters.ts'
import { partners, sharedConnections } from '../../store/schema/catalogue.ts'
import { ordersBy, selectPage } from '../../store/select-page.ts'

const ORDERS = ordersBy(partners.id, { name: partners.nameKey })

function partnerToWire(row: typeof partners.$inferSelect): WirePartner {
  return {
    id: row.id,
    name: row.name,
    contact_email: row.contactEmail,
    logo_url: row.logoUrl,
    portal_url: row.portalUrl,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    l3_connectivity: row.l3Connectivity,
    region: row.region,
  }
}

/** List and get. */
export const partnerHandlers: Pick<Handlers<typeof interlinkOperations>, 'listPartners' | 'getPartner'> = {
  async listPartners({ params, query, context }) {
    const page = readPage(query)
    const order = ORDERS[query.oneOf('order_by', NAME_ORDERS) ?? 'name_asc']
    const popIds = query.uuids('pop_ids')
    const presence = context.db
      .select({ id: sharedConnections.partnerId })
      .from(sharedConnections)
      .where(and(eq(sharedConnections.partnerId, partners.id), inArray(sharedConnections.popId, popIds)))
    const where = and(
      eq(partners.region, params.region),
      popIds.length === 0 ? undefined : exists(presence),
      equals(partners.l3Connectivity, query.flag('l3_connectivity')),
    )
    const { rows, total_count } = await selectPage(context.db, partners, { where, order, page })
    return { partners: rows.map(partnerToWire), total_count }
  },

  async getPartner({ params, context }) {
    const [row] = await context.db
      .select()
      .from(partners)
      .where(and(eq(partners.id, params.partner_id), eq(partners.region, params.region)))
    if (!row) throw notFound('partner', params.partner_id)
    return partnerToWire(row)
  },
}
