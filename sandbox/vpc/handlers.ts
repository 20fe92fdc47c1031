/** VPCs and their route table (api-contract.md §9.1). */
import { randomBytes, randomUUID } from 'node:crypto'

import { and, eq, sql } from 'drizzle-orm'

import type { vpcNetworkOperations } from '../../contract/vpc-networks.ts'
import type { vpcOperations, WireVpc } from '../../contract/vpc.ts'
import { requireProject } from '../account/find-project.ts'
import type { Handlers } from '../api/handlers.ts'
import { readPage } from '../api/query.ts'
import { equals } from '../store/filters.ts'
import { nameKey } from '../store/name-key.ts'
import { addressOf, nameAndTags, ownedFilters } from '../store/owned.ts'
import { vpcs } from '../store/schema/vpc.ts'
import { countRows, ordersBy } from '../store/select-page.ts'
import { routeHandlers } from './custom-routes.ts'
import { deleteVpc } from './delete-vpc.ts'
import { requireVpc, vpcColumns } from './find.ts'
import { privateNetworkHandlers } from './private-networks.ts'
import { listRoutesWithNexthop } from './routes.ts'

const ORDERS = ordersBy(vpcs.id, { created_at: vpcs.createdAt, name: vpcs.nameKey })

type VpcRow = typeof vpcs.$inferSelect & { privateNetworkCount: number }

function vpcToWire(row: VpcRow): WireVpc {
  return {
    id: row.id,
    name: row.name,
    organization_id: row.organizationId,
    project_id: row.projectId,
    region: row.region,
    tags: row.tags,
    is_default: row.isDefault,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    private_network_count: row.privateNetworkCount,
    routing_enabled: row.routingEnabled,
    custom_routes_propagation_enabled: true,
    transitivity_enabled: row.transitivityEnabled,
    s3_integration_enabled: false,
  }
}

/** Handlers of VPC v2. */
export const vpcHandlers: Handlers<typeof vpcOperations> = {
  async listVpcs({ params, query, caller, context }) {
    const page = readPage(query)
    const order = query.oneOf('order_by', Object.keys(ORDERS) as (keyof typeof ORDERS)[])
    // No VPC here has the integration, so a filter for it finds none.
    const s3 = query.flag('s3_integration_enabled')
    const where = and(
      ownedFilters(vpcs, { params, query, caller }),
      equals(vpcs.isDefault, query.flag('is_default')),
      equals(vpcs.routingEnabled, query.flag('routing_enabled')),
      s3 === true ? sql`false` : undefined,
    )
    const rows = await context.db
      .select(vpcColumns)
      .from(vpcs)
      .where(where)
      .orderBy(...ORDERS[order ?? 'created_at_asc'])
      .limit(page.limit)
      .offset(page.offset)
    const total_count = await countRows(context.db, vpcs, { where, page, rows: rows.length })
    return { vpcs: rows.map(vpcToWire), total_count }
  },

  async getVpc({ params, caller, context }) {
    return vpcToWire(await requireVpc(context.db, addressOf({ params, caller }, params.vpc_id)))
  },

  async createVpc({ params, body, caller, context }) {
    await requireProject(context.db, caller.organizationId, body.project_id)
    const name = body.name ?? `vpc-${randomBytes(4).toString('hex')}`
    const now = context.clock.now()
    const row = {
      id: randomUUID(),
      region: params.region,
      organizationId: caller.organizationId,
      projectId: body.project_id,
      name,
      nameKey: nameKey(name),
      tags: body.tags ?? [],
      isDefault: false,
      // Recorded: on, even when the request says off.
      routingEnabled: true,
      transitivityEnabled: body.enable_transitivity ?? false,
      createdAt: now,
      updatedAt: now,
    }
    await context.db.insert(vpcs).values(row)
    return vpcToWire({ ...row, privateNetworkCount: 0 })
  },

  async updateVpc({ params, body, caller, context }) {
    const vpc = await requireVpc(context.db, addressOf({ params, caller }, params.vpc_id))
    const changes = nameAndTags(body)
    if (Object.keys(changes).length === 0) return vpcToWire(vpc)
    const changed = { ...changes, updatedAt: context.clock.now() }
    await context.db.update(vpcs).set(changed).where(eq(vpcs.id, vpc.id))
    return vpcToWire({ ...vpc, ...changed })
  },

  async deleteVpc({ params, caller, context }) {
    await deleteVpc(context.db, addressOf({ params, caller }, params.vpc_id))
  },
}

/** Handlers of private networks and routes. */
export const vpcNetworkHandlers: Handlers<typeof vpcNetworkOperations> = {
  ...privateNetworkHandlers,
  ...routeHandlers,
  listRoutesWithNexthop,
}
