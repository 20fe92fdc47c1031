/**
 * The route table (api-contract.md §9.1): routes created by users and, derived and never stored, the managed
 * routes of private networks and the routes that links have learned. A link contributes while it is in
 * service with the family's session up, a VPC and a policy attached and propagation on; it contributes the
 * prefixes that the policy accepts.
 */
import { sql, type SQL } from 'drizzle-orm'

import type { vpcNetworkOperations, WireRouteWithNexthop } from '../../contract/vpc-networks.ts'
import { badFormat } from '../api/errors.ts'
import type { WireResponse, Call } from '../api/handlers.ts'
import { readPage } from '../api/query.ts'
import { LEARNED_ROUTE } from '../assumptions.ts'
import { cidrVersion } from '../interlink/policies/prefixes.ts'
import { wireInstant } from '../store/schema/columns.ts'
import { totalCount } from '../store/total-count.ts'

const ORDERS = {
  created_at_asc: sql`created_at asc`,
  created_at_desc: sql`created_at desc`,
  destination_asc: sql`destination::inet asc`,
  destination_desc: sql`destination::inet desc`,
  prefix_len_asc: sql`masklen(destination::inet) asc`,
  prefix_len_desc: sql`masklen(destination::inet) desc`,
} satisfies Record<string, SQL>

/** Types of next hops of other services, which the sandbox does not have. */
const NEXTHOP_TYPES = [
  'vpc_gateway_network',
  'instance_private_nic',
  'baremetal_private_nic',
  'apple_silicon_private_nic',
  'vpn_gateway',
] as const

const SUBNET_DESCRIPTION = 'Local Private Network route'
const MANAGED = textArray(LEARNED_ROUTE.tags)

type Operation = typeof vpcNetworkOperations.listRoutesWithNexthop

interface RouteRow extends Record<string, unknown> {
  type: 'subnet' | 'interlink' | 'custom'
  id: string | null
  description: string
  tags: string[]
  destination: string
  vpc_id: string
  private_network_id: string | null
  resource_id: string | null
  connector_id: string | null
  created_at: string
  updated_at: string
}

/** Handler of `listRoutesWithNexthop`. */
export async function listRoutesWithNexthop({
  params,
  query,
  caller,
  context,
}: Call<Operation>): Promise<WireResponse<Operation>> {
  const page = readPage(query)
  const order = query.oneOf('order_by', Object.keys(ORDERS) as (keyof typeof ORDERS)[])
  const contains = query.text('contains')
  if (contains !== undefined && cidrVersion(contains) === undefined) {
    throw badFormat('contains', 'expected a prefix in CIDR notation')
  }
  const vpc = query.uuid('vpc_id')
  const network = query.uuid('nexthop_private_network_id')
  const resource = query.uuid('nexthop_resource_id')
  const tags = query.texts('tags')
  const ipv6 = query.flag('is_ipv6')
  const connector = query.uuid('nexthop_vpc_connector_id')
  const conditions = [
    sql`true`,
    ...(query.oneOf('nexthop_resource_type', NEXTHOP_TYPES) === undefined ? [] : [sql`false`]),
    ...(network === undefined ? [] : [sql`private_network_id = ${network}`]),
    ...(resource === undefined ? [] : [sql`resource_id = ${resource}`]),
    ...(connector === undefined ? [] : [sql`connector_id = ${connector}`]),
    ...(tags.length === 0 ? [] : [sql`tags && ${textArray(tags)}`]),
    ...(ipv6 === undefined ? [] : [sql`family(destination::inet) = ${ipv6 ? 6 : 4}`]),
    ...(contains === undefined ? [] : [sql`destination::inet <<= ${contains}::inet`]),
  ]
  const filtered = sql`from (${allRoutes(caller.organizationId, params.region, vpc)}) routes
    where ${sql.join(conditions, sql` and `)}`
  const { rows } = await context.db.execute<RouteRow>(sql`
    select * ${filtered}
    order by ${ORDERS[order ?? 'created_at_asc']}, destination::inet, private_network_id, resource_id, id
    limit ${page.limit} offset ${page.offset}`)
  const total_count = await totalCount(rows.length, page, async () => {
    const counted = await context.db.execute<{ count: number }>(
      sql`select count(*)::int as count ${filtered}`,
    )
    return counted.rows
  })
  return { routes: rows.map((row) => toWire(row, params.region)), total_count }
}

function allRoutes(organizationId: string, region: string, vpc: string | undefined): SQL {
  const of = (table: SQL) => sql`${table}.organization_id = ${organizationId} and ${table}.region = ${region}
    ${vpc === undefined ? sql`and ${table}.vpc_id is not null` : sql`and ${table}.vpc_id = ${vpc}`}`
  return sql`
    select 'subnet' as type, null::uuid as id, ${SUBNET_DESCRIPTION}::text as description, ${MANAGED} as tags,
      s.subnet as destination, n.vpc_id, n.id as private_network_id, null::uuid as resource_id,
      null::uuid as connector_id, s.created_at, s.updated_at
    from subnets s join private_networks n on n.id = s.private_network_id
    where ${of(sql`n`)}
    union all
    select 'custom', r.id, r.description, r.tags, r.destination, r.vpc_id, r.nexthop_private_network_id,
      r.nexthop_resource_id, r.nexthop_vpc_connector_id, r.created_at, r.updated_at
    from routes r
    where ${of(sql`r`)}
    union all
    select distinct 'interlink', null::uuid, ${LEARNED_ROUTE.description}::text, ${MANAGED}, prefix, l.vpc_id,
      null::uuid, l.id, null::uuid, l.updated_at, l.updated_at
    from links l
    cross join lateral (values
      (l.routing_policy_v4_id, l.bgp_v4_status), (l.routing_policy_v6_id, l.bgp_v6_status)
    ) as slot(policy_id, session)
    join routing_policies p on p.id = slot.policy_id
    cross join lateral unnest(p.prefix_filter_in) as prefix
    where ${of(sql`l`)} and l.enable_route_propagation
      and l.status in ('active', 'limited_connectivity') and slot.session = 'up'`
}

function textArray(values: readonly string[]): SQL {
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`
}

function toWire(row: RouteRow, region: string): WireRouteWithNexthop {
  return {
    nexthop_ip: null,
    nexthop_name: null,
    nexthop_resource_type: 'unknown_type',
    route: {
      id: row.id ?? LEARNED_ROUTE.id,
      description: row.description,
      tags: row.tags,
      vpc_id: row.vpc_id,
      destination: row.destination,
      nexthop_resource_id: row.resource_id,
      nexthop_private_network_id: row.private_network_id,
      nexthop_vpc_connector_id: row.connector_id,
      created_at: wireInstant(row.created_at),
      updated_at: wireInstant(row.updated_at),
      is_read_only: row.type !== 'custom',
      type: row.type,
      region,
    },
  }
}
