/** How the gateway logs: JSON lines on stderr, since stdout belongs to the one line with the address. */
import type { FastifyInstance, FastifyRequest } from 'fastify'

import { findAllowedCall } from './forward/allow-list.ts'
import { describeError, maskUuids } from './masking.ts'

export interface LogTarget {
  write: (line: string) => void
}

/**
 * Standard error, written once for all lines of a turn of the event loop: each write holds up every
 * request. What is left goes out when the process ends, by whatever it ends.
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
      if (lines === '') setImmediate(flush)
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

/** One line for each request once it is answered: `reqId`, `method`, `path`, `route` (template), `status`, `ms`, `access_key`. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: pathOf(request),
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        access_key: request.caller?.accessKey,
      },
      'answered',
    )
  })
}

/** One line for each write of `api`, whatever became of it: who, what, result. `audit` names the call as the contract does. */
export function auditWrites(api: FastifyInstance): void {
  api.addHook('onResponse', async (request, reply) => {
    if (request.method === 'GET' || !request.caller) return
    const call = findAllowedCall(request.method, request.url.slice(request.url.indexOf('/', 1)))
    request.log.info(
      {
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
