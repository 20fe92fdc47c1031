/** The API as a Fastify plugin: transport rules of api-contract.md §1, faults, errors, all routes. */
import { randomUUID } from 'node:crypto'

import type { FastifyPluginAsync } from 'fastify'

import { accountOperations } from '../../contract/account.ts'
import { auditTrailOperations } from '../../contract/audit-trail.ts'
import { iamOperations } from '../../contract/iam.ts'
import { interlinkOperations } from '../../contract/interlink-operations.ts'
import { vpcNetworkOperations } from '../../contract/vpc-networks.ts'
import { vpcOperations } from '../../contract/vpc.ts'
import { accountHandlers } from '../account/handlers.ts'
import { iamHandlers } from '../account/iam-handlers.ts'
import { auditTrailHandlers } from '../audit/handlers.ts'
import type { Context } from '../context.ts'
import { injectAfter, injectBefore } from '../faults/inject.ts'
import { interlinkHandlers } from '../interlink/handlers.ts'
import { timeHeader, type Served } from '../served.ts'
import { vpcHandlers, vpcNetworkHandlers } from '../vpc/handlers.ts'
import { authenticate } from './authenticate.ts'
import { ApiError, unavailableOr } from './errors.ts'
import { registerOperations } from './register.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Sent in the response as `X-Request-Id`. */
    apiRequestId?: string | undefined
    /** The client's address, read while it is there: a connection that was closed has none. */
    sourceIp?: string | undefined
  }
}

/** Works with or without a prefix; hooks and parsers stay inside the plugin. */
export function apiPlugin(context: Context): FastifyPluginAsync<Served> {
  return async (app, served) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))

    app.decorateRequest('apiRequestId', undefined)
    app.decorateRequest('sourceIp', undefined)
    app.addHook('onRequest', async (request, reply) => {
      request.apiRequestId = randomUUID()
      request.sourceIp = request.ip
      reply.header('x-request-id', request.apiRequestId)
      reply.header('x-content-type-options', 'nosniff')
      reply.header('x-frame-options', 'DENY')
      await injectBefore(context.faults, app.prefix, request, reply, () => ({
        'x-request-id': request.apiRequestId ?? '',
        ...timeHeader(context.clock, served),
      }))
    })
    app.addHook('onSend', async (request, reply, payload) => {
      // Fastify adds a charset, which makes the official JavaScript SDK reject every success.
      reply.header('content-type', 'application/json')
      reply.headers(timeHeader(context.clock, served))
      return injectAfter(request, reply, payload)
    })
    app.setErrorHandler((thrown, request, reply) => {
      const error = unavailableOr(thrown)
      if (error instanceof ApiError) return reply.code(error.status).headers(error.headers).send(error.body)
      const status = (error as { statusCode?: number }).statusCode ?? 500
      if (status < 500) return reply.code(status).send({ message: (error as Error).message })
      request.log.error(error)
      return reply.code(500).send({ message: 'internal error' })
    })
    app.setNotFoundHandler(async (request, reply) => {
      await authenticate(context, request.headers)
      return reply
        .code(404)
        .send({ message: `no such route: ${request.method} ${request.url.split('?')[0]}` })
    })

    registerOperations(app, context, interlinkOperations, interlinkHandlers)
    registerOperations(app, context, vpcOperations, vpcHandlers)
    registerOperations(app, context, vpcNetworkOperations, vpcNetworkHandlers)
    registerOperations(app, context, accountOperations, accountHandlers)
    registerOperations(app, context, iamOperations, iamHandlers)
    registerOperations(app, context, auditTrailOperations, auditTrailHandlers)
    // Go clients call it once, to build resource names (§9.6); the partition shows that these are not
    // Scaleway's.
    app.get('/metadata', async (request, reply) => {
      await authenticate(context, request.headers)
      return reply.send({ platform: 'sandbox', partition: 'sandbox', domain: 'scw' })
    })
  }
}
