/** For whoever keeps the process running. */
import type { FastifyInstance } from 'fastify'

/**
 * `/healthz`: the process answers. `/readyz`: it can also do its work, as `check` tells by not throwing;
 * 503 otherwise, with the reason in the log and not in the answer.
 */
export function addHealth(app: FastifyInstance, check: () => Promise<void>): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'ok' }
  })
  app.get('/readyz', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      await check()
      return { status: 'ok' }
    } catch (error) {
      request.log.error(error, 'not ready')
      return reply.code(503).send({ status: 'unavailable' })
    }
  })
}
