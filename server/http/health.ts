/** Health checks for the supervisor of the process. */
import type { FastifyInstance } from 'fastify'

/**
 * `/healthz`: the process responds. `/readyz`: it can also do its work, which `check` confirms by not
 * throwing; otherwise 503, with the reason in the log and not in the response.
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
