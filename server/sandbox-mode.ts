/** What the gateway adds where the embedded API stands behind it. */
import type { FastifyInstance } from 'fastify'

import type { Session } from '../contract/session.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { compressAnswers } from './compression.ts'
import { placeOrdersOnce } from './order-once.ts'

/** Headers by which a client could claim to be someone else; the gateway alone says who calls. */
const CLIENT_CLAIMS = [
  'x-auth-token',
  'x-session-token',
  'authorization',
  'cookie',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
]

/** Mounts the sandbox: its API under `/api` with the seeded account's key, its control interface, and `/session`. */
export async function mountSandbox(app: FastifyInstance, sandbox: Sandbox): Promise<void> {
  const { account } = sandbox

  await app.register(
    async (api) => {
      api.addHook('onRequest', async (request, reply) => {
        for (const name of CLIENT_CLAIMS) delete request.raw.headers[name]
        request.raw.headers['x-auth-token'] = account.secretKey
        reply.header('cache-control', 'no-store')
      })
      placeOrdersOnce(api)
      compressAnswers(api)
      await api.register(sandbox.api)
    },
    { prefix: '/api' },
  )

  await app.register(async (control) => {
    control.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store')
    })
    await control.register(sandbox.control)
  })

  app.get('/session', async (_request, reply): Promise<Session> => {
    reply.header('cache-control', 'no-store')
    return {
      mode: 'sandbox',
      organization_id: account.organizationId,
      default_project_id: account.defaultProjectId,
      sandbox_control: '/sandbox',
    }
  })
}
