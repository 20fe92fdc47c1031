/** Reads the audit trail (api-contract.md §9.5). */
import { and, asc, desc, eq, gt, gte, lt, lte, or, type SQL } from 'drizzle-orm'

import {
  AUDIT_ORDERS,
  AUDIT_RESOURCE_TYPES,
  type auditTrailOperations,
  type WireAuditEvent,
} from '../../contract/audit-trail.ts'
import type { Call, Handlers } from '../api/handlers.ts'
import { readPageSize } from '../api/query.ts'
import { AUDIT_WINDOW_MS } from '../assumptions.ts'
import { shift, type Instant } from '../clock.ts'
import { equals } from '../store/filters.ts'
import { auditEvents as table } from '../store/schema/audit.ts'
import { readToken, writeToken, type Position } from './page-token.ts'

type ListEvents = typeof auditTrailOperations.listEvents

/** Handlers of Audit Trail v1alpha1. */
export const auditTrailHandlers: Handlers<typeof auditTrailOperations> = {
  async listEvents(call) {
    const { query, context } = call
    const size = readPageSize(query)
    const isAscending = query.oneOf('order_by', AUDIT_ORDERS) === 'recorded_at_asc'
    const token = query.text('page_token')
    const after = token === undefined ? undefined : readToken(token)
    const rows = await context.db
      .select()
      .from(table)
      .where(and(conditions(call), after && beyond(after, isAscending)))
      .orderBy(
        ...(isAscending ? [asc(table.recordedAt), asc(table.id)] : [desc(table.recordedAt), desc(table.id)]),
      )
      // One more row shows whether there is another page.
      .limit(size + 1)
    const page = rows.slice(0, size)
    const last = page.at(-1)
    return {
      events: page.map(toWire),
      next_page_token: rows.length > size && last ? writeToken(last) : null,
    }
  },
}

function conditions({ params, query, caller, context }: Call<ListEvents>): SQL | undefined {
  const until = query.instant('recorded_before') ?? context.clock.now()
  const since: Instant = query.instant('recorded_after') ?? shift(context.clock.now(), -AUDIT_WINDOW_MS)
  return and(
    eq(table.organizationId, caller.organizationId),
    eq(table.region, params.region),
    gte(table.recordedAt, since),
    lte(table.recordedAt, until),
    equals(table.organizationId, query.uuid('organization_id')),
    equals(table.projectId, query.uuid('project_id')),
    equals(table.resourceType, query.oneOf('resource_type', AUDIT_RESOURCE_TYPES)),
    equals(table.resourceId, query.uuid('resource_id')),
    equals(table.methodName, query.text('method_name')),
    equals(table.productName, query.text('product_name')),
    equals(table.serviceName, query.text('service_name')),
    equals(table.principalId, query.uuid('principal_id')),
    equals(table.sourceIp, query.text('source_ip')),
    equals(table.statusCode, query.integer('status')),
  )
}

/** Events after the last one of the previous page. */
function beyond({ recordedAt, id }: Position, isAscending: boolean): SQL | undefined {
  const further = isAscending ? gt : lt
  return or(
    further(table.recordedAt, recordedAt),
    and(eq(table.recordedAt, recordedAt), further(table.id, id)),
  )
}

function toWire(row: typeof table.$inferSelect): WireAuditEvent {
  return {
    id: row.id,
    recorded_at: row.recordedAt,
    locality: row.region,
    principal: { id: row.principalId },
    organization_id: row.organizationId,
    project_id: row.projectId,
    source_ip: row.sourceIp,
    user_agent: row.userAgent,
    product_name: row.productName,
    service_name: row.serviceName,
    method_name: row.methodName,
    resources: [
      {
        id: row.resourceId,
        type: row.resourceType,
        created_at: row.resourceCreatedAt,
        updated_at: row.resourceUpdatedAt,
        deleted_at: row.resourceDeletedAt,
        name: row.resourceName,
      },
    ],
    request_id: row.requestId,
    request_body: row.requestBody as Record<string, unknown> | null,
    status_code: row.statusCode,
  }
}
