/** The link list with all its filters and orders (api-contract.md §2.1). */
import { and, eq, isNotNull, or, sql, type SQL } from 'drizzle-orm'

import type { interlinkOperations } from '../../../contract/interlink-operations.ts'
import { BGP_STATUSES, LINK_KINDS, LINK_ORDERS, LINK_STATUSES } from '../../../contract/interlink.ts'
import type { WireResponse, Call } from '../../api/handlers.ts'
import { JsonText } from '../../api/json-text.ts'
import { readPage } from '../../api/query.ts'
import { equals } from '../../store/filters.ts'
import { ownedFilters } from '../../store/owned.ts'
import { links } from '../../store/schema/links.ts'
import { countRows, ordersBy } from '../../store/select-page.ts'

const ORDERS = ordersBy(links.id, { created_at: links.createdAt, name: links.nameKey, status: links.status })

const KINDS: Record<(typeof LINK_KINDS)[number], SQL> = {
  hosted: isNotNull(links.partnerId),
  self_hosted: isNotNull(links.connectionId),
  l2_hosted: eq(links.l3Connectivity, false),
  l3_hosted: eq(links.l3Connectivity, true),
}

type ListLinks = typeof interlinkOperations.listLinks

/**
 * Handler of `listLinks`. One statement reads the stored JSON of each link, and a count is reused until the
 * next write.
 */
export async function listLinks(call: Call<ListLinks>): Promise<JsonText<WireResponse<ListLinks>>> {
  const { params, query, caller, context } = call
  const page = readPage(query)
  const order = ORDERS[query.oneOf('order_by', LINK_ORDERS) ?? 'created_at_asc']
  const where = conditions(call)
  const filter = `links ${caller.organizationId} ${params.region} ${query.without('page', 'page_size', 'order_by')}`
  const known = context.readCache.count(filter)
  const learn = context.readCache.startCount(filter)
  const counting = context.db
    .select({ count: sql`count(*)::int` })
    .from(links)
    .where(where)
  const rows = await context.db
    .select({
      wire: links.wire,
      total: known === undefined ? sql<number>`(${counting})` : sql<number>`${known}::int`,
    })
    .from(links)
    .where(where)
    .orderBy(...order)
    .limit(page.limit)
    .offset(page.offset)
  // A page past the end has no row to carry the count.
  const total = rows[0]?.total ?? known ?? (await countRows(context.db, links, { where, page, rows: 0 }))
  learn(total)
  return new JsonText(`{"links":[${rows.map((row) => row.wire).join(',')}],"total_count":${total}}`)
}

function conditions({ params, query, caller }: Call<ListLinks>): SQL | undefined {
  const policy = query.uuid('routing_policy_id')
  const kind = query.oneOf('kind', LINK_KINDS)
  return and(
    ownedFilters(links, { params, query, caller }),
    equals(links.status, query.oneOf('status', LINK_STATUSES)),
    equals(links.bgpV4Status, query.oneOf('bgp_v4_status', BGP_STATUSES)),
    equals(links.bgpV6Status, query.oneOf('bgp_v6_status', BGP_STATUSES)),
    equals(links.popId, query.uuid('pop_id')),
    equals(links.bandwidthMbps, query.integer('bandwidth_mbps')),
    equals(links.partnerId, query.uuid('partner_id')),
    equals(links.vpcId, query.uuid('vpc_id')),
    policy === undefined
      ? undefined
      : or(eq(links.routingPolicyV4Id, policy), eq(links.routingPolicyV6Id, policy)),
    equals(links.pairingKey, query.uuid('pairing_key')),
    kind === undefined ? undefined : KINDS[kind],
    equals(links.connectionId, query.uuid('connection_id')),
  )
}
