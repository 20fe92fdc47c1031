/** VPCs and their route table (api-contract.md §9.1). */
import { randomBytes, randomUUID } from 'node:crypto'

import { and, asc, count, desc, eq, sql, type SQL } from 'drizzle-orm'

import type { vpcNetworkOperations } from '../../contract/vpc-networks.ts'
import type { vpcOperations, WireVpc } from '../../contract/vpc.ts'
import { requireProject } from '../account/find-project.ts'
import type { Handlers } from '../api/handlers.ts'
import { readPage } from '../api/query.ts'
import { anyTag, equals, nameContains } from '../store/filters.ts'
import { nameKey } from '../store/name-key.ts'
import { vpcs } from '../store/schema/vpc.ts'
import { totalCount } from '../store/total-count.ts'
import { routeHandlers } from './custom-routes.ts'
import { deleteVpc } from './delete-vpc.ts'
import { requireVpc, vpcColumns } from './find.ts'
import { privateNetworkHandlers } from './private-networks.ts'
import { listRoutesWithNexthop } from './routes.ts'

const ORDERS = {
  created_at_asc: [asc(vpcs.createdAt), asc(vpcs.id)],
  created_at_desc: [desc(vpcs.createdAt), desc(vpcs.id)],
  name_asc: [asc(vpcs.nameKey), asc(vpcs.id)],
  name_desc: [desc(vpcs.nameKey), desc(vpcs.id)],
} satisfies Record<string, SQL[]>

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
    const name = query.text('name')
    // No VPC here has the integration: asking for those that do finds none.
    const s3 = query.flag('s3_integration_enabled')
    const where = and(
      eq(vpcs.organizationId, caller.organizationId),
      eq(vpcs.region, params.region),
      equals(vpcs.organizationId, query.uuid('organization_id')),
      equals(vpcs.projectId, query.uuid('project_id')),
      name === undefined ? undefined : nameContains(vpcs.name, name),
      anyTag(vpcs.tags, query.texts('tags')),
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
    const total_count = await totalCount(rows.length, page, () =>
      context.db.select({ count: count() }).from(vpcs).where(where),
    )
    return { vpcs: rows.map(vpcToWire), total_count }
  },

  async getVpc({ params, caller, context }) {
    const { organizationId } = caller
    return vpcToWire(
      await requireVpc(context.db, { id: params.vpc_id, region: params.region, organizationId }),
    )
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
      // Recorded: on, even when the request asks for off.
      routingEnabled: true,
      transitivityEnabled: body.enable_transitivity ?? false,
      createdAt: now,
      updatedAt: now,
    }
    await context.db.insert(vpcs).values(row)
    return vpcToWire({ ...row, privateNetworkCount: 0 })
  },

  async updateVpc({ params, body, caller, context }) {
    const { organizationId } = caller
    const vpc = await requireVpc(context.db, { id: params.vpc_id, region: params.region, organizationId })
    const changes = {
      ...(body.name === undefined ? {} : { name: body.name, nameKey: nameKey(body.name) }),
      ...(body.tags === undefined ? {} : { tags: body.tags }),
    }
    if (Object.keys(changes).length === 0) return vpcToWire(vpc)
    const changed = { ...changes, updatedAt: context.clock.now() }
    await context.db.update(vpcs).set(changed).where(eq(vpcs.id, vpc.id))
    return vpcToWire({ ...vpc, ...changed })
  },

  async deleteVpc({ params, caller, context }) {
    const { organizationId } = caller
    await deleteVpc(context.db, { id: params.vpc_id, region: params.region, organizationId })
  },
}

/** What is inside VPCs. */
export const vpcNetworkHandlers: Handlers<typeof vpcNetworkOperations> = {
  ...privateNetworkHandlers,
  ...routeHandlers,
  listRoutesWithNexthop,
}
