/** The link list with all its filters and orders (api-contract.md §2.1). */
import { and, asc, count, desc, eq, isNotNull, or, sql, type SQL } from 'drizzle-orm'

import type { interlinkOperations } from '../../../contract/interlink-operations.ts'
import { BGP_STATUSES, LINK_KINDS, LINK_ORDERS, LINK_STATUSES } from '../../../contract/interlink.ts'
import type { Answer, Call } from '../../api/handlers.ts'
import { JsonText } from '../../api/json-text.ts'
import { readPage } from '../../api/query.ts'
import type { Context } from '../../context.ts'
import { anyTag, equals, nameContains } from '../../store/filters.ts'
import { links } from '../../store/schema/links.ts'
import { totalCount } from '../../store/total-count.ts'

const ORDERS: Record<(typeof LINK_ORDERS)[number], SQL[]> = {
  created_at_asc: [asc(links.createdAt), asc(links.id)],
  created_at_desc: [desc(links.createdAt), desc(links.id)],
  name_asc: [asc(links.nameKey), asc(links.id)],
  name_desc: [desc(links.nameKey), desc(links.id)],
  status_asc: [asc(links.status), asc(links.id)],
  status_desc: [desc(links.status), desc(links.id)],
}

const KINDS: Record<(typeof LINK_KINDS)[number], SQL> = {
  hosted: isNotNull(links.partnerId),
  self_hosted: isNotNull(links.connectionId),
  l2_hosted: eq(links.l3Connectivity, false),
  l3_hosted: eq(links.l3Connectivity, true),
}

type ListLinks = typeof interlinkOperations.listLinks

/** Handler of `listLinks`: one statement, one column, no row taken apart, and no row counted twice between writes. */
export async function listLinks(call: Call<ListLinks>): Promise<JsonText<Answer<ListLinks>>> {
  const { params, query, caller, context } = call
  const page = readPage(query)
  const order = ORDERS[query.oneOf('order_by', LINK_ORDERS) ?? 'created_at_asc']
  const where = conditions(call)
  const filter = `links ${caller.organizationId} ${params.region} ${query.without('page', 'page_size', 'order_by')}`
  const known = context.known.count(filter)
  const learn = context.known.learnCount(filter)
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
  const total = rows[0]?.total ?? known ?? (await totalCount(0, page, () => countLinks(context, where)))
  learn(total)
  return new JsonText(`{"links":[${rows.map((row) => row.wire).join(',')}],"total_count":${total}}`)
}

/** For a page past the end, which has no row to carry the count. */
function countLinks({ db }: Context, where: SQL | undefined) {
  return db.select({ count: count() }).from(links).where(where)
}

function conditions({ params, query, caller }: Call<ListLinks>): SQL | undefined {
  const name = query.text('name')
  const policy = query.uuid('routing_policy_id')
  const kind = query.oneOf('kind', LINK_KINDS)
  return and(
    eq(links.organizationId, caller.organizationId),
    eq(links.region, params.region),
    equals(links.organizationId, query.uuid('organization_id')),
    equals(links.projectId, query.uuid('project_id')),
    name === undefined ? undefined : nameContains(links.name, name),
    anyTag(links.tags, query.texts('tags')),
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
