/** Writes the audit trail: one event for each write that succeeded, or was refused to a read-only key. */
import { randomUUID } from 'node:crypto'

import type { FastifyRequest } from 'fastify'

import type { Operation } from '../../contract/operation.ts'
import { isUuid } from '../../contract/uuid.ts'
import type { Transaction } from '../../store/database.ts'
import type { Caller } from '../api/authenticate.ts'
import { resourceOf } from '../api/resources.ts'
import { AUDIT_NAMES } from '../assumptions.ts'
import type { Clock } from '../clock.ts'
import type { Context } from '../context.ts'
import { auditEvents } from '../store/schema/audit.ts'

/** One request for a write. */
export interface Access {
  /** Name of the operation in the contract. */
  name: string
  operation: Operation
  caller: Caller
  request: FastifyRequest
}

/** Fields that response bodies have in common. */
interface ResponseFields {
  id?: string
  name?: string
  project_id?: string
  status?: string
  created_at?: string
  updated_at?: string
}

type Row = typeof auditEvents.$inferInsert

/** Records a write in its own transaction, so that an event exists exactly when the write does. */
export async function recordWrite(
  tx: Transaction,
  clock: Clock,
  access: Access & { response: unknown },
): Promise<void> {
  const fields = (access.response ?? {}) as ResponseFields
  const event = describe(access, fields.id)
  if (!event) return
  const recordedAt = clock.now()
  const isGone = access.operation.method === 'DELETE' && (fields.status ?? 'deleted') === 'deleted'
  await tx.insert(auditEvents).values({
    ...event,
    recordedAt,
    projectId: fields.project_id ?? null,
    resourceName: fields.name ?? null,
    resourceCreatedAt: fields.created_at ?? null,
    resourceUpdatedAt: fields.updated_at ?? null,
    resourceDeletedAt: isGone ? recordedAt : null,
    requestBody: bodyOf(access.request),
    statusCode: access.operation.response ? 200 : 204,
  })
}

/** Records the 403 of a read-only key. */
export async function recordRefusal({ db, clock }: Context, access: Access): Promise<void> {
  const event = describe(access, undefined)
  if (event) await db.insert(auditEvents).values({ ...event, recordedAt: clock.now(), statusCode: 403 })
}

/** Undefined when there is no resource that the event could be about. */
function describe(
  { name, operation, caller, request }: Access,
  createdId: string | undefined,
): Omit<Row, 'recordedAt' | 'statusCode'> | undefined {
  const params = request.params as Record<string, string | undefined>
  const resource = resourceOf(operation)
  const resourceId = resource && (params[resource.idParameter] ?? createdId)
  const names = operation.path.startsWith('/vpc/') ? AUDIT_NAMES.vpc : AUDIT_NAMES.interlink
  if (!resource || !resourceId || !isUuid(resourceId)) return undefined
  return {
    id: randomUUID(),
    region: params.region ?? '',
    organizationId: caller.organizationId,
    principalId: caller.principalId,
    sourceIp: request.sourceIp ?? '',
    userAgent: request.headers['user-agent']?.replaceAll('\0', '') ?? null,
    productName: names.product,
    serviceName: names.service,
    methodName: name.charAt(0).toUpperCase() + name.slice(1),
    resourceType: resource.auditType,
    resourceId,
    requestId: request.apiRequestId ?? randomUUID(),
  }
}

function bodyOf(request: FastifyRequest): unknown {
  return typeof request.body === 'string' && request.body.trim() !== '' ? JSON.parse(request.body) : null
}
