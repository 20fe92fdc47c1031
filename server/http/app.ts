/** The gateway: page, API, session and health with one set of rules. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import Fastify, { LogController, type FastifyError, type FastifyInstance } from 'fastify'

import { BODY_LIMIT_BYTES } from '../../contract/request-limit.ts'
import { fetchApi } from '../forward/connect.ts'
import type { Timeouts } from '../forward/upstream.ts'
import { logRequests, logSettings, type LogTarget } from '../log/log.ts'
import { maskText } from '../log/masking.ts'
import type { Attempts } from '../orders/attempts.ts'
import { mountApi, type Backend } from './api.ts'
import { addHealth } from './health.ts'
import { addMetrics, Metrics } from './metrics.ts'
import { servePage } from './page.ts'
import { refuseForNow, sendGatewayError, UnavailableError } from './refusal.ts'
import { checkHost, checkOneHost, checkOrigin } from './same-origin.ts'
import { addSecurityHeaders } from './security-headers.ts'

export interface Parts {
  backend: Backend
  attempts: Attempts
  /** Folder of the built console. */
  distDir: string
  /**
   * True when only this machine can connect and there is no proxy in front: other host names are then
   * refused.
   */
  loopback: boolean
  /** Certificate chain and key as PEM, when the gateway serves TLS itself. */
  tls?: { cert: string; key: string }
  /** There is a proxy of ours in front of the gateway, so its `X-Forwarded-*` headers are believed. */
  trustProxy?: boolean
  /** How long an order whose response was lost may still be carried out, in milliseconds. */
  lostOrderMs: number
  /** Pino level; `silent` for none. */
  logLevel: string
  logTarget?: LogTarget
  /** Time limits for the API. */
  timeouts?: Partial<Timeouts>
  /** Time limits for clients, in milliseconds: for the head of a request, and for all of it. */
  clientTimeouts?: { headMs: number; requestMs: number; checkEveryMs: number }
}

const CLIENT_TIMEOUTS = { headMs: 10_000, requestMs: 30_000, checkEveryMs: 5000 }

/** Assembles the gateway; the caller listens and closes. Throws `MissingBuildError` without a build. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const { backend, attempts, distDir, loopback, tls, trustProxy = false, logLevel, logTarget } = parts
  const { headMs, requestMs, checkEveryMs } = parts.clientTimeouts ?? CLIENT_TIMEOUTS
  const connection = { headersTimeout: headMs, connectionsCheckingInterval: checkEveryMs }
  const app = Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: requestMs,
    ...(tls ? { https: { ...tls, ...connection, minVersion: 'TLSv1.2' as const } } : { http: connection }),
    // One proxy only, the nearest: what it was told by others is not trusted.
    trustProxy: trustProxy && ((_address, hop) => hop === 0),
    logger: logSettings(logLevel, logTarget),
    // `logRequests` writes one line instead, with the route and the caller.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    requestIdHeader: false,
    // Responses in progress are finished, and kept-alive connections end with them.
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance
  const metrics = new Metrics()

  app.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id)
    next()
  })
  endConnectionsOnClosing(app)
  logRequests(app)
  addSecurityHeaders(app, { tls: tls !== undefined || trustProxy })
  checkOneHost(app)
  if (loopback) checkHost(app)
  checkOrigin(app)

  app.setErrorHandler<FastifyError | UnavailableError>((error, request, reply) => {
    if (error instanceof UnavailableError) {
      request.log.error(error.cause, 'the database gives no answer')
      return refuseForNow(reply, error.message)
    }
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

  addHealth(app, async () => {
    await attempts.check()
    await checkBackend(backend)
  })
  addMetrics(app, metrics)
  await mountApi(app, {
    backend,
    attempts,
    metrics,
    timeouts: parts.timeouts,
    lostOrderMs: parts.lostOrderMs,
  })
  await servePage(app, distDir)
  return app
}

/**
 * Without this, a connection with a request in progress would stay open for the next one after closing began.
 */
function endConnectionsOnClosing(app: FastifyInstance): void {
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
  })
  app.addHook('onSend', (_request, reply, payload, next) => {
    if (isClosing) reply.header('connection', 'close')
    next(null, payload)
  })
}

const CHECK_TIMEOUT_MS = 5000

/** Rejects when the API does not respond. Any status below 500 is good enough, since this sends no key. */
async function checkBackend(backend: Backend): Promise<void> {
  if (backend.mode === 'sandbox') return backend.sandbox.check()
  const signal = AbortSignal.timeout(CHECK_TIMEOUT_MS)
  const response = await fetchApi(backend.apiUrl, { method: 'HEAD', redirect: 'manual', signal })
  await response.body?.cancel()
  if (response.status >= 500) throw new Error(`the API answers with ${response.status}`)
}

/** Long enough to be unique, and too short to be taken for a key and masked (log/masking.ts). */
const REQUEST_ID_LENGTH = 28

/** The id that the client sent if it is safe in a header and a log line and cannot be a key, else a new one. */
function requestId(request: IncomingMessage): string {
  const sent = request.headers['x-request-id']
  const isSafe = typeof sent === 'string' && /^[\w.-]{8,128}$/.test(sent) && maskText(sent) === sent
  return isSafe ? sent : randomUUID().slice(0, REQUEST_ID_LENGTH)
}
