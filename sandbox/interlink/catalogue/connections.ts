/** Dedicated connections: read-only, bought from sales (api-contract.md §2, §3). */
import { and, asc, count, desc, eq, type SQL } from 'drizzle-orm'

import type { interlinkOperations } from '../../../contract/interlink-operations.ts'
import {
  CONNECTION_ORDERS,
  CONNECTION_STATUSES,
  type WireDedicatedConnection,
} from '../../../contract/interlink.ts'
import { notFound } from '../../api/errors.ts'
import type { Handlers } from '../../api/handlers.ts'
import { readPage } from '../../api/query.ts'
import { anyTag, equals, nameContains } from '../../store/filters.ts'
import { dedicatedConnections as table } from '../../store/schema/catalogue.ts'
import { totalCount } from '../../store/total-count.ts'

const ORDERS: Record<(typeof CONNECTION_ORDERS)[number], SQL[]> = {
  created_at_asc: [asc(table.createdAt), asc(table.id)],
  created_at_desc: [desc(table.createdAt), desc(table.id)],
  updated_at_asc: [asc(table.updatedAt), asc(table.id)],
  updated_at_desc: [desc(table.updatedAt), desc(table.id)],
  name_asc: [asc(table.nameKey), asc(table.id)],
  name_desc: [desc(table.nameKey), desc(table.id)],
  status_asc: [asc(table.status), asc(table.id)],
  status_desc: [desc(table.status), desc(table.id)],
}

/** `row` on the wire. */
export function connectionToWire(row: typeof table.$inferSelect): WireDedicatedConnection {
  return {
    id: row.id,
    project_id: row.projectId,
    organization_id: row.organizationId,
    status: row.status,
    name: row.name,
    tags: row.tags,
    pop_id: row.popId,
    bandwidth_mbps: row.bandwidthMbps,
    available_link_bandwidths: row.availableLinkBandwidths,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    ...(row.demarcationInfo === null ? {} : { demarcation_info: row.demarcationInfo }),
    vlan_range: { start: row.vlanStart, end: row.vlanEnd },
    region: row.region,
  }
}

/** List and get. */
export const connectionHandlers: Pick<
  Handlers<typeof interlinkOperations>,
  'listDedicatedConnections' | 'getDedicatedConnection'
> = {
  async listDedicatedConnections({ params, query, caller, context }) {
    const page = readPage(query)
    const order = ORDERS[query.oneOf('order_by', CONNECTION_ORDERS) ?? 'created_at_asc']
    const name = query.text('name')
    const where = and(
      eq(table.organizationId, caller.organizationId),
      eq(table.region, params.region),
      equals(table.organizationId, query.uuid('organization_id')),
      equals(table.projectId, query.uuid('project_id')),
      name === undefined ? undefined : nameContains(table.name, name),
      anyTag(table.tags, query.texts('tags')),
      equals(table.status, query.oneOf('status', CONNECTION_STATUSES)),
      equals(table.bandwidthMbps, query.integer('bandwidth_mbps')),
      equals(table.popId, query.uuid('pop_id')),
    )
    const rows = await context.db
      .select()
      .from(table)
      .where(where)
      .orderBy(...order)
      .limit(page.limit)
      .offset(page.offset)
    const total_count = await totalCount(rows.length, page, () =>
      context.db.select({ count: count() }).from(table).where(where),
    )
    return { connections: rows.map(connectionToWire), total_count }
  },

  async getDedicatedConnection({ params, caller, context }) {
    const [row] = await context.db
      .select()
      .from(table)
      .where(
        and(
          eq(table.id, params.connection_id),
          eq(table.region, params.region),
          eq(table.organizationId, caller.organizationId),
        ),
      )
    if (!row) throw notFound('dedicated_connection', params.connection_id)
    return connectionToWire(row)
  },
}
