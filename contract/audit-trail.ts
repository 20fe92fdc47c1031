/** Audit trail v1alpha1: who did what through the API, and when (api-contract.md §9.5). */
import * as z from 'zod/mini'

import { operation } from './operation.ts'
import { listOf, optionalText, timestamp } from './primitives.ts'

/** Kinds of resources in events, as far as links and their networks are concerned. */
export const AUDIT_RESOURCE_TYPES = [
  'ili_partner',
  'ili_connection',
  'ili_link',
  'ili_routing_policy',
  'vpc_vpc',
  'vpc_private_network',
  'vpc_route',
] as const

export const AUDIT_ORDERS = ['recorded_at_desc', 'recorded_at_asc'] as const

const auditResourceSchema = z.object({
  id: z.string(),
  type: z.string(),
  created_at: z.nullish(timestamp),
  updated_at: z.nullish(timestamp),
  deleted_at: z.nullish(timestamp),
  name: optionalText,
})

export const auditEventSchema = z.object({
  id: z.string(),
  recorded_at: timestamp,
  /** Region of the resource. */
  locality: z.string(),
  /** A user or an application. */
  principal: z.nullish(z.object({ id: z.string() })),
  organization_id: z.string(),
  project_id: optionalText,
  source_ip: z.string(),
  user_agent: optionalText,
  product_name: z.string(),
  service_name: z.string(),
  method_name: z.string(),
  resources: listOf(auditResourceSchema),
  request_id: z.string(),
  request_body: z.nullish(z.looseObject({})),
  status_code: z.number(),
})
export type AuditEvent = z.output<typeof auditEventSchema>
export type WireAuditEvent = z.input<typeof auditEventSchema>

export const auditTrailOperations = {
  /** The only list that pages by token; without `recorded_after` it looks back one hour. */
  listEvents: operation({
    method: 'GET',
    path: '/audit-trail/v1alpha1/regions/{region}/events',
    query: [
      'organization_id',
      'project_id',
      'resource_type',
      'resource_id',
      'method_name',
      'product_name',
      'service_name',
      'principal_id',
      'source_ip',
      'status',
      'recorded_after',
      'recorded_before',
      'order_by',
      'page_size',
      'page_token',
    ],
    response: z.object({ events: z.array(auditEventSchema), next_page_token: optionalText }),
  }),
}
