/** How the gateway logs: JSON lines on stderr, since stdout belongs to the one line with the address. */
import type { FastifyInstance, FastifyRequest } from 'fastify'

import { findAllowedCall } from '../forward/allow-list.ts'
import { describeError, maskUuids } from './masking.ts'

export interface LogTarget {
  write: (line: string) => void
}

/** A line waits so long for others to go out with. */
const FLUSH_AFTER_MS = 10

/**
 * Standard error, written once for all lines of some milliseconds: each write holds up every request.
 * What is left goes out when the process ends, by whatever it ends but a kill.
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
    // Should a header or a body ever be logged by a library, what matters is not in it.
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
 * A logger for lines whose every field is one of ours, with secrets taken out where they could be in it:
 * to look for them once more in each line costs more than all else about it.
 */
function plainLog(app: FastifyInstance) {
  return app.log.child({}, { redact: [] })
}

/** One line for each request once it is answered: `reqId`, `method`, `path`, `route` (template), `status`, `ms`, `access_key`. */
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

/** One line for each write of `api`, whatever became of it: who, what, result. `audit` names the call as the contract does. */
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
 * Path without query. Its ids are kept only in calls that the allow-list knows; elsewhere, and in place of
 * the caller's own key, anything may stand that somebody pasted.
 */
function pathOf(request: FastifyRequest): string | undefined {
  const path = request.url.split('?')[0]
  return request.caller ? path?.replaceAll(request.caller.secretKey, '[secret key]') : path && maskUuids(path)
}
