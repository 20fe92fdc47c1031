/** Routes created by users (api-contract.md §9.1). */
import { randomUUID } from 'node:crypto'

import { eq } from 'drizzle-orm'

import type { vpcNetworkOperations, WireRoute } from '../../contract/vpc-networks.ts'
import type { Database } from '../../store/database.ts'
import { badFormat, constraint, notFound } from '../api/errors.ts'
import type { Handlers } from '../api/handlers.ts'
import { CUSTOM_ROUTE_DESCRIPTION } from '../assumptions.ts'
import { cidrVersion } from '../interlink/policies/prefixes.ts'
import { addressOf, isAt, type Address } from '../store/owned.ts'
import { routes } from '../store/schema/vpc.ts'
import { requirePrivateNetwork, requireVpc } from './find.ts'

type RouteRow = typeof routes.$inferSelect

/** Create, get, update, delete; the list is routes.ts. */
export const routeHandlers: Pick<
  Handlers<typeof vpcNetworkOperations>,
  'createRoute' | 'getRoute' | 'updateRoute' | 'deleteRoute'
> = {
  async createRoute({ params, body, caller, context: { db, clock } }) {
    const { region } = params
    const { organizationId } = caller
    await requireVpc(db, addressOf({ params, caller }, body.vpc_id))
    checkDestination(body.destination)
    const nexthop = await readNexthop(db, body, { region, organizationId, vpcId: body.vpc_id })
    if (!nexthop) throw constraint('nexthop_resource_id', 'one next hop is required')
    const now = clock.now()
    const row: RouteRow = {
      id: randomUUID(),
      region,
      organizationId,
      vpcId: body.vpc_id,
      description: body.description || CUSTOM_ROUTE_DESCRIPTION,
      tags: body.tags ?? [],
      destination: body.destination,
      ...nexthop,
      createdAt: now,
      updatedAt: now,
    }
    await db.insert(routes).values(row)
    return toWire(row)
  },

  async getRoute({ params, caller, context }) {
    return toWire(await requireRoute(context.db, addressOf({ params, caller }, params.route_id)))
  },

  async updateRoute({ params, body, caller, context: { db, clock } }) {
    const row = await requireRoute(db, addressOf({ params, caller }, params.route_id))
    if (body.destination !== undefined) checkDestination(body.destination)
    const changes = {
      ...(body.description === undefined ? {} : { description: body.description }),
      ...(body.tags === undefined ? {} : { tags: body.tags }),
      ...(body.destination === undefined ? {} : { destination: body.destination }),
      ...(await readNexthop(db, body, row)),
    }
    if (Object.keys(changes).length === 0) return toWire(row)
    const changed = { ...changes, updatedAt: clock.now() }
    await db.update(routes).set(changed).where(eq(routes.id, row.id))
    return toWire({ ...row, ...changed })
  },

  async deleteRoute({ params, caller, context: { db } }) {
    const { id } = await requireRoute(db, addressOf({ params, caller }, params.route_id))
    await db.delete(routes).where(eq(routes.id, id))
  },
}

async function requireRoute(db: Database, address: Address): Promise<RouteRow> {
  const [row] = await db.select().from(routes).where(isAt(routes, address))
  if (!row) throw notFound('route', address.id)
  return row
}

function checkDestination(destination: string): void {
  if (cidrVersion(destination) === undefined) {
    throw badFormat('destination', 'expected a prefix in CIDR notation')
  }
}

interface NexthopBody {
  nexthop_resource_id?: string | undefined
  nexthop_private_network_id?: string | undefined
  nexthop_vpc_connector_id?: string | undefined
}
type Nexthop = Pick<RouteRow, 'nexthopResourceId' | 'nexthopPrivateNetworkId' | 'nexthopVpcConnectorId'>

/** Undefined when none is given; throws 400 for several, and for a private network outside the VPC. */
async function readNexthop(
  db: Database,
  body: NexthopBody,
  { region, organizationId, vpcId }: Pick<RouteRow, 'region' | 'organizationId' | 'vpcId'>,
): Promise<Nexthop | undefined> {
  const nexthop = {
    nexthopResourceId: body.nexthop_resource_id ?? null,
    nexthopPrivateNetworkId: body.nexthop_private_network_id ?? null,
    nexthopVpcConnectorId: body.nexthop_vpc_connector_id ?? null,
  }
  const given = Object.values(nexthop).filter((id) => id !== null).length
  if (given === 0) return undefined
  if (given > 1) throw constraint('nexthop_resource_id', 'give one next hop only')
  if (nexthop.nexthopPrivateNetworkId !== null) {
    const id = nexthop.nexthopPrivateNetworkId
    const network = await requirePrivateNetwork(db, { id, region, organizationId })
    if (network.vpcId !== vpcId) {
      throw constraint('nexthop_private_network_id', 'the private network is in another VPC')
    }
  }
  return nexthop
}

function toWire(row: RouteRow): WireRoute {
  return {
    id: row.id,
    description: row.description,
    tags: row.tags,
    vpc_id: row.vpcId,
    destination: row.destination,
    nexthop_resource_id: row.nexthopResourceId,
    nexthop_private_network_id: row.nexthopPrivateNetworkId,
    nexthop_vpc_connector_id: row.nexthopVpcConnectorId,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    is_read_only: false,
    type: 'custom',
    region: row.region,
  }
}
