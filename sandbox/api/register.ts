/** Turns the contract's operations and their handlers into Fastify routes. */
import type { FastifyInstance, FastifyRequest } from 'fastify'

import type { Operation } from '../../contract/operation.ts'
import { fastifyRoute } from '../../contract/path-template.ts'
import { isRegion } from '../../contract/regions.ts'
import { isUuid } from '../../contract/uuid.ts'
import { REFUSED_ACTION, UNKNOWN_REGION_REASON } from '../assumptions.ts'
import { recordRefusal, recordWrite, type Access } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { injectLate } from '../faults/inject.ts'
import { applyDueTransitions } from '../lifecycle/apply-due-transitions.ts'
import { authenticate } from './authenticate.ts'
import { checkBody, parseJsonObject } from './body.ts'
import { invalidArguments, permissionsDenied, type ArgumentDetail } from './errors.ts'
import type { Call, Handlers } from './handlers.ts'
import { JsonText } from './json-text.ts'
import { Query } from './query.ts'
import { resourceOf } from './resources.ts'
import { write } from './write.ts'

type AnyHandler = (call: Call<Operation>) => Promise<unknown>

/** Adds one route per operation. The status is 200, or 204 where the contract has no response body. */
export function registerOperations<Operations extends Record<string, Operation>>(
  app: FastifyInstance,
  context: Context,
  operations: Operations,
  handlers: Handlers<Operations>,
): void {
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const handler = handlers[name] as unknown as AnyHandler
    app.route({
      method: operation.method,
      url: fastifyRoute(operation.path),
      async handler(request, reply) {
        await injectLate(request)
        const caller = await authenticate(context, request.headers)
        const params = request.params as Record<string, string>
        if (operation.method !== 'GET')
          await requireWriteAccess(context, { name, operation, caller, request })
        checkPath(params)
        const call = {
          params,
          query: new Query<string>(request.url.split('?')[1] ?? ''),
          body: operation.body && checkBody(operation.body, parseJsonObject(bodyText(request))),
          caller,
          context,
        } as unknown as Call<Operation>
        await applyDueTransitions(context)
        const response = await (operation.method === 'GET'
          ? handler(call)
          : write(context, async (tx) => {
              const written = await handler({ ...call, context: { ...context, db: tx } })
              await recordWrite(tx, context.clock, { name, operation, caller, request, response: written })
              return written
            }))
        if (operation.response) {
          return reply.code(200).send(response instanceof JsonText ? response.text : response)
        }
        return reply.code(204).send()
      },
    })
  }
}

/**
 * Throws 403 for a read-only key, and records the refusal in the audit trail when the path names a resource.
 */
async function requireWriteAccess(context: Context, access: Access): Promise<void> {
  if (access.caller.access === 'full') return
  await recordRefusal(context, access)
  throw permissionsDenied(resourceOf(access.operation)?.name ?? 'unknown', REFUSED_ACTION)
}

/** The body as text; operations without a body ignore one (api-contract.md §8, Python SDK). */
function bodyText(request: FastifyRequest): string {
  return typeof request.body === 'string' ? request.body : ''
}

function checkPath(params: Record<string, string>): void {
  const details = Object.entries(params).flatMap(([name, value]): ArgumentDetail[] => {
    if (name === 'region') {
      return isRegion(value) ? [] : [{ argument_name: name, reason: UNKNOWN_REGION_REASON }]
    }
    if (name === 'access_key') return []
    return isUuid(value)
      ? []
      : [{ argument_name: name, reason: 'format', help_message: 'expected a lower-case UUID' }]
  })
  if (details.length > 0) throw invalidArguments(details)
}
