/** Private networks with their subnets (api-contract.md §9.1). */
import { and, asc, eq, inArray, sql } from 'drizzle-orm'

import type { vpcNetworkOperations, WirePrivateNetwork } from '../../contract/vpc-networks.ts'
import type { Database } from '../../store/database.ts'
import type { WireResponse, Call, Handlers } from '../api/handlers.ts'
import { readPage } from '../api/query.ts'
import { equals } from '../store/filters.ts'
import { addressOf, nameAndTags, ownedFilters } from '../store/owned.ts'
import { privateNetworks, routes, subnets } from '../store/schema/vpc.ts'
import { ordersBy, selectPage } from '../store/select-page.ts'
import { createPrivateNetwork } from './create-private-network.ts'
import { requirePrivateNetwork } from './find.ts'

const ORDERS = ordersBy(privateNetworks.id, {
  created_at: privateNetworks.createdAt,
  name: privateNetworks.nameKey,
})

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
    const row = await requirePrivateNetwork(db, addressOf({ params, caller }, params.private_network_id))
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
    const row = await requirePrivateNetwork(db, addressOf({ params, caller }, params.private_network_id))
    const changes = {
      ...nameAndTags(body),
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
    const { id } = await requirePrivateNetwork(db, addressOf({ params, caller }, params.private_network_id))
    // Routes through the network would lead nowhere without it.
    await db.delete(routes).where(eq(routes.nexthopPrivateNetworkId, id))
    await db.delete(subnets).where(eq(subnets.privateNetworkId, id))
    await db.delete(privateNetworks).where(eq(privateNetworks.id, id))
  },
}

async function listPrivateNetworks({
  params,
  query,
  caller,
  context,
}: Call<Operation>): Promise<WireResponse<Operation>> {
  const page = readPage(query)
  const order = query.oneOf('order_by', Object.keys(ORDERS) as (keyof typeof ORDERS)[])
  const where = and(
    ownedFilters(privateNetworks, { params, query, caller }),
    equals(privateNetworks.vpcId, query.uuid('vpc_id')),
  )
  const { rows, total_count } = await selectPage(context.db, privateNetworks, {
    where,
    order: ORDERS[order ?? 'created_at_asc'],
    page,
  })
  const parts = await subnetsOf(
    context.db,
    rows.map((row) => row.id),
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
