/** Dedicated connections: read-only, bought from sales (api-contract.md §2, §3). */
import { and } from 'drizzle-orm'

import type { interlinkOperations } from '../../../contract/interlink-operations.ts'
import {
  CONNECTION_ORDERS,
  CONNECTION_STATUSES,
  type WireDedicatedConnection,
} from '../../../contract/interlink.ts'
import { notFound } from '../../api/errors.ts'
import type { Handlers } from '../../api/handlers.ts'
import { readPage } from '../../api/query.ts'
import { equals } from '../../store/filters.ts'
import { addressOf, isAt, ownedFilters } from '../../store/owned.ts'
import { dedicatedConnections as table } from '../../store/schema/catalogue.ts'
import { ordersBy, selectPage } from '../../store/select-page.ts'

const ORDERS = ordersBy(table.id, {
  created_at: table.createdAt,
  updated_at: table.updatedAt,
  name: table.nameKey,
  status: table.status,
})

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
    const where = and(
      ownedFilters(table, { params, query, caller }),
      equals(table.status, query.oneOf('status', CONNECTION_STATUSES)),
      equals(table.bandwidthMbps, query.integer('bandwidth_mbps')),
      equals(table.popId, query.uuid('pop_id')),
    )
    const { rows, total_count } = await selectPage(context.db, table, { where, order, page })
    return { connections: rows.map(connectionToWire), total_count }
  },

  async getDedicatedConnection({ params, caller, context }) {
    const address = addressOf({ params, caller }, params.connection_id)
    const [row] = await context.db.select().from(table).where(isAt(table, address))
    if (!row) throw notFound('dedicated_connection', params.connection_id)
    return connectionToWire(row)
  },
}
