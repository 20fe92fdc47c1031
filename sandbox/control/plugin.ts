/** The control interface under `/sandbox`: no key, no faults, and never part of Scaleway's API. */
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type * as z from 'zod/mini'

import { fastifyRoute } from '../../contract/path-template.ts'
import { sandboxControlOperations as operations } from '../../contract/sandbox-control.ts'
import { isUuid } from '../../contract/uuid.ts'
import { checkBody, parseJsonObject } from '../api/body.ts'
import { ApiError, badFormat, unavailableOr } from '../api/errors.ts'
import { Query } from '../api/query.ts'
import type { Context } from '../context.ts'
import { listSamples } from '../faults/samples.ts'
import { applyDueTransitions } from '../lifecycle/apply-due-transitions.ts'
import { writeAutopilot } from '../lifecycle/autopilot.ts'
import { moveClock } from '../lifecycle/move-clock.ts'
import { seedLinks } from '../seed/links.ts'
import { reseed } from '../seed/seed.ts'
import { timeHeader, type Served } from '../served.ts'
import { issueKey } from './issue-key.ts'
import { makeOlder, applyLinkChange, partnerDelete, partnerAction } from './partner-actions.ts'
import { setConnectionStatus } from './set-connection-status.ts'
import { setStatus } from './set-status.ts'
import { readState } from './state.ts'

/** Register without a prefix; the paths are complete. */
export function controlPlugin(context: Context): FastifyPluginAsync<Served> {
  return async (app, served) => {
    // JSON only: a form on a foreign page cannot send it.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    )
    app.addHook('onRequest', async (request) => {
      const site = request.headers['sec-fetch-site']
      if (site === 'cross-site' || site === 'same-site') {
        throw new ApiError(403, {
          type: 'refused',
          message: 'The control interface serves its own page only.',
        })
      }
    })
    app.addHook('onSend', async (_request, reply, payload) => {
      reply.header('content-type', 'application/json')
      reply.headers(timeHeader(context.clock, served))
      return payload
    })
    app.setErrorHandler((thrown, request, reply) => {
      const error = unavailableOr(thrown)
      if (error instanceof ApiError) return reply.code(error.status).headers(error.headers).send(error.body)
      const status = (error as { statusCode?: number }).statusCode ?? 500
      if (status >= 500) request.log.error(error)
      const message = status < 500 ? (error as Error).message : 'internal error'
      return reply.code(status).send({ type: 'failed', message })
    })
    app.addHook('preHandler', () => applyDueTransitions(context))

    for (const [name, operation] of Object.entries(operations)) {
      const handle = handlers[name as keyof typeof operations]
      app.route({
        method: operation.method,
        url: fastifyRoute(operation.path),
        async handler(request, reply) {
          const response = await handle(context, request).finally(() => context.readCache.invalidate())
          return reply.code(response === undefined ? 204 : 200).send(response)
        },
      })
    }
  }
}

type Operations = typeof operations
type Handle<Op> = (
  context: Context,
  request: FastifyRequest,
) => Promise<Op extends { response: infer T extends z.ZodMiniType } ? z.input<T> : void>

/** One handler for each control operation; a missing one does not compile. */
const handlers: { readonly [Name in keyof Operations]: Handle<Operations[Name]> } = {
  state: (context, request) => readState(context, new Query(request.url.split('?')[1] ?? '')),

  async reset(context) {
    await context.db.transaction((tx) => reseed(tx, context.clock, context.account))
    context.faults.clear()
  },

  seed: (context, request) => seedLinks(context, bodyOf(request, operations.seed.body).links),

  async partner(context, request) {
    const { action, reason } = bodyOf(request, operations.partner.body)
    return applyLinkChange(context, linkId(request), partnerAction(action, reason))
  },

  partnerDelete: (context, request) => applyLinkChange(context, linkId(request), partnerDelete),

  async status(context, request) {
    const wanted = bodyOf(request, operations.status.body)
    return applyLinkChange(context, linkId(request), (link, now, autopilot) =>
      setStatus(link, wanted, now, autopilot),
    )
  },

  async connectionStatus(context, request) {
    const { status } = bodyOf(request, operations.connectionStatus.body)
    return setConnectionStatus(context, idIn(request, 'connection_id'), status)
  },

  async age(context, request) {
    const { days } = bodyOf(request, operations.age.body)
    await applyLinkChange(context, linkId(request), makeOlder(days))
    // Transitions that become due by the new age are applied before the response.
    context.readCache.invalidate()
    await applyDueTransitions(context)
    return applyLinkChange(context, linkId(request), (link) => link)
  },

  async autopilot(context, request) {
    return writeAutopilot(context.db, context.clock, bodyOf(request, operations.autopilot.body))
  },

  listFaults: async (context) => ({ faults: context.faults.list() }),

  async addFault(context, request) {
    context.faults.add(bodyOf(request, operations.addFault.body))
    return { faults: context.faults.list() }
  },

  clearFaults: async (context) => context.faults.clear(),

  listFaultSamples: async () => ({ samples: listSamples() }),

  clock: (context, request) => moveClock(context, bodyOf(request, operations.clock.body)),

  createKey: (context, request) => issueKey(context, bodyOf(request, operations.createKey.body)),
}

function bodyOf<T extends z.ZodMiniType>(request: FastifyRequest, schema: T): z.output<T> {
  return checkBody(schema, parseJsonObject(typeof request.body === 'string' ? request.body : ''))
}

function linkId(request: FastifyRequest): string {
  return idIn(request, 'link_id')
}

function idIn(request: FastifyRequest, parameter: string): string {
  const { [parameter]: id = '' } = request.params as Record<string, string>
  if (!isUuid(id)) throw badFormat(parameter, 'expected a lower-case UUID')
  return id
}
