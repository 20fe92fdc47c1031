/** How the gateway logs: JSON lines on stderr, since stdout belongs to the one line with the address. */
import type { FastifyRequest } from 'fastify'

interface LogTarget {
  write: (line: string) => void
}

/**
 * Logger settings for Fastify. `level` is a pino level or `silent`.
 *
 * A request is logged by method and path only: queries may hold a pairing key, and headers hold secrets.
 */
export function logSettings(level: string, target: LogTarget = process.stderr) {
  return {
    level,
    stream: target,
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, path: request.url.split('?')[0] }),
    },
  }
}
