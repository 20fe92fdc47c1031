/** The audit trail. */
import { index, integer, json, pgTable, text, uuid } from 'drizzle-orm/pg-core'

import { id, instant } from './columns.ts'

export const auditEvents = pgTable(
  'audit_events',
  {
    id: id(),
    region: text('region').notNull(),
    organizationId: uuid('organization_id').notNull(),
    projectId: uuid('project_id'),
    recordedAt: instant('recorded_at').notNull(),
    principalId: uuid('principal_id').notNull(),
    sourceIp: text('source_ip').notNull(),
    userAgent: text('user_agent'),
    productName: text('product_name').notNull(),
    serviceName: text('service_name').notNull(),
    methodName: text('method_name').notNull(),
    resourceType: text('resource_type').notNull(),
    resourceId: uuid('resource_id').notNull(),
    resourceName: text('resource_name'),
    resourceCreatedAt: instant('resource_created_at'),
    resourceUpdatedAt: instant('resource_updated_at'),
    resourceDeletedAt: instant('resource_deleted_at'),
    requestId: uuid('request_id').notNull(),
    requestBody: json('request_body'),
    statusCode: integer('status_code').notNull(),
  },
  (table) => [
    index('audit_events_recorded').on(table.organizationId, table.region, table.recordedAt, table.id),
    index('audit_events_resource').on(table.resourceId, table.recordedAt),
  ],
)
