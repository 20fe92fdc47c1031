/** Private networks with their subnets (api-contract.md §9.1). */
import { and, asc, count, desc, eq, inArray, sql, type SQL } from 'drizzle-orm'

import type { vpcNetworkOperations, WirePrivateNetwork } from '../../contract/vpc-networks.ts'
import type { Answer, Call, Handlers } from '../api/handlers.ts'
import { readPage } from '../api/query.ts'
import type { Database } from '../store/database.ts'
import { anyTag, equals, nameContains } from '../store/filters.ts'
import { nameKey } from '../store/name-key.ts'
import { privateNetworks, routes, subnets } from '../store/schema/vpc.ts'
import { totalCount } from '../store/total-count.ts'
import { createPrivateNetwork } from './create-private-network.ts'
import { requirePrivateNetwork } from './find.ts'

const ORDERS = {
  created_at_asc: [asc(privateNetworks.createdAt), asc(privateNetworks.id)],
  created_at_desc: [desc(privateNetworks.createdAt), desc(privateNetworks.id)],
  name_asc: [asc(privateNetworks.nameKey), asc(privateNetworks.id)],
  name_desc: [desc(privateNetworks.nameKey), desc(privateNetworks.id)],
} satisfies Record<string, SQL[]>

type Operation = typeof vpcNetworkOperations.listPrivateNetworks

/** The five operations on private networks. */
export const privateNetworkHandlers: Pick<
  Handlers<typeof vpcNetworkOperations>,
  | 'listPrivateNetworks'
  | 'getPrivateNetwork'
  | 'createPrivateNetwork'
  | 'updatePrivateNetwork'
  | 'deletePrivateNetwork'
> = {
  listPrivateNetworks,

  async getPrivateNetwork({ params, caller, context: { db } }) {
    const row = await requirePrivateNetwork(db, addressOf(params, caller.organizationId))
    return toWire(row, await subnetsOf(db, [row.id]))
  },

  async createPrivateNetwork({ params, body, caller, context }) {
    const { organizationId } = caller
    const { network, parts } = await createPrivateNetwork(context, {
      region: params.region,
      organizationId,
      body,
    })
    return toWire(network, parts)
  },

  async updatePrivateNetwork({ params, body, caller, context: { db, clock } }) {
    const row = await requirePrivateNetwork(db, addressOf(params, caller.organizationId))
    const changes = {
      ...(body.name === undefined ? {} : { name: body.name, nameKey: nameKey(body.name) }),
      ...(body.tags === undefined ? {} : { tags: body.tags }),
      ...(body.default_route_propagation_enabled === undefined
        ? {}
        : { defaultRoutePropagation: body.default_route_propagation_enabled }),
    }
    const parts = await subnetsOf(db, [row.id])
    if (Object.keys(changes).length === 0) return toWire(row, parts)
    const changed = { ...changes, updatedAt: clock.now() }
    await db.update(privateNetworks).set(changed).where(eq(privateNetworks.id, row.id))
    return toWire({ ...row, ...changed }, parts)
  },

  async deletePrivateNetwork({ params, caller, context: { db } }) {
    const { id } = await requirePrivateNetwork(db, addressOf(params, caller.organizationId))
    // Routes through it lead nowhere without it.
    await db.delete(routes).where(eq(routes.nexthopPrivateNetworkId, id))
    await db.delete(subnets).where(eq(subnets.privateNetworkId, id))
    await db.delete(privateNetworks).where(eq(privateNetworks.id, id))
  },
}

function addressOf(params: { private_network_id: string; region: string }, organizationId: string) {
  return { id: params.private_network_id, region: params.region, organizationId }
}

async function listPrivateNetworks({
  params,
  query,
  caller,
  context,
}: Call<Operation>): Promise<Answer<Operation>> {
  const page = readPage(query)
  const order = query.oneOf('order_by', Object.keys(ORDERS) as (keyof typeof ORDERS)[])
  const name = query.text('name')
  const where = and(
    eq(privateNetworks.organizationId, caller.organizationId),
    eq(privateNetworks.region, params.region),
    equals(privateNetworks.organizationId, query.uuid('organization_id')),
    equals(privateNetworks.projectId, query.uuid('project_id')),
    equals(privateNetworks.vpcId, query.uuid('vpc_id')),
    name === undefined ? undefined : nameContains(privateNetworks.name, name),
    anyTag(privateNetworks.tags, query.texts('tags')),
  )
  const rows = await context.db
    .select()
    .from(privateNetworks)
    .where(where)
    .orderBy(...ORDERS[order ?? 'created_at_asc'])
    .limit(page.limit)
    .offset(page.offset)
  const parts = await subnetsOf(
    context.db,
    rows.map((row) => row.id),
  )
  const total_count = await totalCount(rows.length, page, () =>
    context.db.select({ count: count() }).from(privateNetworks).where(where),
  )
  return {
    private_networks: rows.map((row) =>
      toWire(
        row,
        parts.filter((part) => part.privateNetworkId === row.id),
      ),
    ),
    total_count,
  }
}

/** IPv4 before IPv6, as recorded. */
function subnetsOf(db: Database, networkIds: string[]) {
  return db
    .select()
    .from(subnets)
    .where(inArray(subnets.privateNetworkId, networkIds))
    .orderBy(sql`family(${subnets.subnet}::inet)`, asc(subnets.createdAt), asc(subnets.id))
}

function toWire(
  row: typeof privateNetworks.$inferSelect,
  parts: (typeof subnets.$inferSelect)[],
): WirePrivateNetwork {
  return {
    id: row.id,
    name: row.name,
    organization_id: row.organizationId,
    project_id: row.projectId,
    region: row.region,
    tags: row.tags,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    subnets: parts.map((part) => ({
      id: part.id,
      subnet: part.subnet,
      private_network_id: row.id,
      vpc_id: row.vpcId,
      project_id: row.projectId,
      created_at: part.createdAt,
      updated_at: part.updatedAt,
    })),
    vpc_id: row.vpcId,
    dhcp_enabled: true,
    default_route_propagation_enabled: row.defaultRoutePropagation,
  }
}
