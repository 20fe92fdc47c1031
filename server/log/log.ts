/** How the gateway logs: JSON lines on stderr, because stdout is for the one line with the address. */
import type { FastifyInstance, FastifyRequest } from 'fastify'

import { findAllowedCall } from '../forward/allow-list.ts'
import { describeError, maskLine } from './masking.ts'

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

/** Asks pino to name the logger of each line (its documentation, "Stream interface"). */
const WITH_METADATA = Symbol.for('pino.metadata')

/** Loggers whose lines need no masking. */
const plainLogs = new WeakSet<object>()

/**
 * Masks every line on its way to `target`, whatever made it, except those of `plainLog`. Nothing else may write to
 * `target`.
 */
function masked(target: LogTarget) {
  return {
    [WITH_METADATA]: true,
    lastLogger: undefined as object | undefined,
    write(line: string) {
      const isPlain = this.lastLogger !== undefined && plainLogs.has(this.lastLogger)
      target.write(isPlain ? line : maskLine(line))
    },
  }
}

/**
 * Logger settings for Fastify. `level` is a pino level or `silent`.
 *
 * A request is logged by method and path only: queries and headers hold more than a line needs.
 */
export function logSettings(level: string, target: LogTarget = STANDARD_ERROR) {
  return {
    level,
    stream: masked(target),
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, path: pathOf(request) }),
      err: describeError,
    },
  }
}

/**
 * A logger for lines whose every field is chosen here and contains no secret: ids in them must be legible, and
 * masking would cost every request.
 */
function plainLog(app: FastifyInstance) {
  const log = app.log.child({})
  plainLogs.add(log)
  return log
}

/**
 * Writes one line per completed request: `reqId`, `method`, `path`, `route` (template), `status`, `ms`,
 * `access_key`. Ids in the path are legible in calls that are let through only.
 */
export function logRequests(app: FastifyInstance): void {
  const plain = plainLog(app)
  app.addHook('onResponse', (request, reply, next) => {
    const log = request.caller ? plain : app.log
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
 * Path without query, and without the caller's own key in place of an id. Only a call on the allow-list has a caller;
 * into any other path anything could have been pasted.
 */
function pathOf(request: FastifyRequest): string | undefined {
  const path = request.url.split('?')[0]
  return request.caller ? path?.replaceAll(request.caller.secretKey, '[secret key]') : path
}
