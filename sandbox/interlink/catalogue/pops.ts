/** Points of presence and what they offer (api-contract.md §2.1, §3). */
import { and, arrayContains, eq, exists, not, type SQL } from 'drizzle-orm'

import type { interlinkOperations } from '../../../contract/interlink-operations.ts'
import { NAME_ORDERS, type WirePop } from '../../../contract/interlink.ts'
import { notFound } from '../../api/errors.ts'
import type { WireResponse, Call, Handlers } from '../../api/handlers.ts'
import { readPage } from '../../api/query.ts'
import { nameContains } from '../../store/filters.ts'
import { dedicatedConnections, partners, pops, sharedConnections } from '../../store/schema/catalogue.ts'
import { ordersBy, selectPage } from '../../store/select-page.ts'

const ORDERS = ordersBy(pops.id, { name: pops.nameKey })

function popToWire(row: typeof pops.$inferSelect, bandwidths: number[]): WirePop {
  return {
    id: row.id,
    name: row.name,
    hosting_provider_name: row.hostingProviderName,
    address: row.address,
    city: row.city,
    logo_url: row.logoUrl,
    available_link_bandwidths_mbps: bandwidths,
    display_name: row.displayName,
    region: row.region,
  }
}

type ListPops = typeof interlinkOperations.listPops

/** List and get; the two may disagree about bandwidths, as recorded for DC2. */
export const popHandlers: Pick<Handlers<typeof interlinkOperations>, 'listPops' | 'getPop'> = {
  async listPops(call): Promise<WireResponse<ListPops>> {
    const { query, context } = call
    const page = readPage(query)
    const order = ORDERS[query.oneOf('order_by', NAME_ORDERS) ?? 'name_asc']
    const where = conditions(call)
    const { rows, total_count } = await selectPage(context.db, pops, { where, order, page })
    return { pops: rows.map((row) => popToWire(row, row.offeredMbps)), total_count }
  },

  async getPop({ params, context }) {
    const [row] = await context.db
      .select()
      .from(pops)
      .where(and(eq(pops.id, params.pop_id), eq(pops.region, params.region)))
    if (!row) throw notFound('pop', params.pop_id)
    return popToWire(row, row.statedMbps ?? row.offeredMbps)
  },
}

function conditions({ params, query, caller, context }: Call<ListPops>): SQL | undefined {
  const name = query.text('name')
  const provider = query.text('hosting_provider_name')
  const partner = query.uuid('partner_id')
  const size = query.integer('link_bandwidth_mbps')
  const { db } = context
  const ofPartner = (condition: SQL) =>
    exists(
      db
        .select({ id: sharedConnections.popId })
        .from(sharedConnections)
        .innerJoin(partners, eq(partners.id, sharedConnections.partnerId))
        .where(and(eq(sharedConnections.popId, pops.id), condition)),
    )
  const dedicated = exists(
    db
      .select({ id: dedicatedConnections.id })
      .from(dedicatedConnections)
      .where(
        and(
          eq(dedicatedConnections.popId, pops.id),
          eq(dedicatedConnections.organizationId, caller.organizationId),
          eq(dedicatedConnections.status, 'active'),
        ),
      ),
  )
  return and(
    eq(pops.region, params.region),
    name === undefined ? undefined : nameContains(pops.name, name),
    provider === undefined ? undefined : nameContains(pops.hostingProviderName, provider),
    partner === undefined ? undefined : ofPartner(eq(sharedConnections.partnerId, partner)),
    size === undefined ? undefined : arrayContains(pops.offeredMbps, [size]),
    asked(query.flag('dedicated_available'), dedicated),
    asked(query.flag('l3_connectivity_partners'), ofPartner(eq(partners.l3Connectivity, true))),
  )
}

function asked(flag: boolean | undefined, condition: SQL): SQL | undefined {
  if (flag === undefined) return undefined
  return flag ? condition : not(condition)
}
