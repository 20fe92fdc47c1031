/** How the gateway logs: JSON lines on stderr, because stdout is for the one line with the address. */
import type { FastifyInstance, FastifyRequest } from 'fastify'

import { findAllowedCall } from '../forward/allow-list.ts'
import { describeError, maskUuids } from './masking.ts'

export interface LogTarget {
  write: (line: string) => void
}

/** How long lines are collected before they are written, in milliseconds. */
const FLUSH_AFTER_MS = 10

/**
 * Standard error, written once for several lines, because each write blocks all requests. The rest is written
 * when the process exits for any reason but SIGKILL.
 */
function batchedStderr(): LogTarget {
  let lines = ''
  const flush = () => {
    if (lines !== '') process.stderr.write(lines)
    lines = ''
  }
  process.once('exit', flush)
  return {
    write(line) {
      if (lines === '') setTimeout(flush, FLUSH_AFTER_MS)
      lines += line
    },
  }
}

const STANDARD_ERROR = batchedStderr()

/**
 * Logger settings for Fastify. `level` is a pino level or `silent`.
 *
 * A request is logged by method and path only: queries may hold a pairing key, and headers hold secrets.
 */
export function logSettings(level: string, target: LogTarget = STANDARD_ERROR) {
  return {
    level,
    stream: target,
    // A second line of defence, should a library log a header or a body.
    redact: {
      paths: ['secret_key', 'pairing_key', 'cookie', 'authorization', '["x-auth-token"]'].flatMap((name) => {
        const dotted = name.startsWith('[') ? name : `.${name}`
        return [name, `*${dotted}`]
      }),
      censor: '[redacted]',
    },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, path: pathOf(request) }),
      err: describeError,
    },
  }
}

/**
 * A logger without redaction, for lines whose every field is chosen here and contains no secret: redaction
 * costs more than everything else about a line.
 */
function plainLog(app: FastifyInstance) {
  return app.log.child({}, { redact: [] })
}

/**
 * Writes one line per completed request: `reqId`, `method`, `path`, `route` (template), `status`, `ms`,
 * `access_key`.
 */
export function logRequests(app: FastifyInstance): void {
  const log = plainLog(app)
  app.addHook('onResponse', (request, reply, next) => {
    log.info(
      {
        reqId: request.id,
        method: request.method,
        path: pathOf(request),
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        access_key: request.caller?.accessKey,
      },
      'answered',
    )
    next()
  })
}

/**
 * Writes one line per write of `api`, whatever its status: who, what, result. `audit` is the operation's name
 * in the contract.
 */
export function auditWrites(api: FastifyInstance): void {
  const log = plainLog(api)
  api.addHook('onResponse', (request, reply, next) => {
    next()
    if (request.method === 'GET' || !request.caller) return
    const call = findAllowedCall(request.method, request.url.slice(request.url.indexOf('/', 1)))
    log.info(
      {
        reqId: request.id,
        audit: call?.name,
        access_key: request.caller.accessKey,
        organization_id: request.caller.organizationId,
        path: pathOf(request),
        status: reply.statusCode,
      },
      'write',
    )
  })
}

/**
 * Path without query. Ids are kept only in calls on the allow-list: in other paths, and in place of the
 * caller's own key, anything could have been pasted.
 */
function pathOf(request: FastifyRequest): string | undefined {
  const path = request.url.split('?')[0]
  return request.caller ? path?.replaceAll(request.caller.secretKey, '[secret key]') : path && maskUuids(path)
}
