/** The gateway: page, API, session and health behind one set of rules. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'

import type { Sandbox } from '../sandbox/sandbox.ts'
import { addHealth } from './health.ts'
import { logSettings } from './log.ts'
import { servePage } from './page.ts'
import { sendGatewayError } from './refusal.ts'
import { checkHost, checkOrigin } from './same-origin.ts'
import { mountSandbox } from './sandbox-mode.ts'
import { addSecurityHeaders } from './security-headers.ts'

interface Parts {
  sandbox: Sandbox
  /** Folder of the built console. */
  distDir: string
  /** True when only this machine can connect: then no other host name is answered. */
  loopback: boolean
  /** Pino level; `silent` for none. */
  logLevel: string
}

/** The largest body any call needs is a few kB of tags and prefixes. */
const BODY_LIMIT_BYTES = 64 * 1024

/** Puts the gateway together; the caller listens and closes. Throws `MissingBuildError` without a build. */
export async function buildApp({ sandbox, distDir, loopback, logLevel }: Parts): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 30_000,
    logger: logSettings(logLevel),
    genReqId: requestId,
    requestIdHeader: false,
    // Answers that are under way are finished, and kept-alive connections end with them.
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  })

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  await addSecurityHeaders(app)
  if (loopback) checkHost(app)
  checkOrigin(app)

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) {
      return sendGatewayError(reply, status, {
        type: 'gateway_refused',
        message: error.message,
        may_have_been_carried_out: false,
      })
    }
    request.log.error(error, 'unexpected error')
    return sendGatewayError(reply, status, {
      type: 'gateway_unreachable',
      message: 'The gateway failed while answering. Its log tells more.',
      may_have_been_carried_out: request.method !== 'GET' && request.method !== 'HEAD',
    })
  })

  addHealth(app, () => sandbox.check())
  await mountSandbox(app, sandbox)
  await servePage(app, distDir)
  return app
}

/** The id a client sent, if it is harmless in a header and a log line, else a new one. */
function requestId(request: IncomingMessage): string {
  const sent = request.headers['x-request-id']
  return typeof sent === 'string' && /^[\w.-]{8,128}$/.test(sent) ? sent : randomUUID()
}
