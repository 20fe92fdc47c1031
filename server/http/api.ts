/** `/api`, `/session` and `/sandbox`: what depends on the gateway's mode. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { API_DATE_HEADER } from '../../contract/api-date.ts'
import type { Session } from '../../contract/session.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Account, Caller } from '../account.ts'
import { findAllowedCall } from '../forward/allow-list.ts'
import { limitConcurrency } from '../forward/concurrency.ts'
import { forwardCalls } from '../forward/forward.ts'
import type { Timeouts } from '../forward/upstream.ts'
import { auditWrites } from '../log/log.ts'
import type { Attempts } from '../orders/attempts.ts'
import { placeOrdersOnce } from '../orders/order-once.ts'
import { addSessions, type SessionSettings } from '../sign-in/sessions.ts'
import { addSignIn, notSignedIn } from '../sign-in/sign-in.ts'
import { compressResponses } from './compression.ts'
import type { Metrics } from './metrics.ts'
import { refuse } from './refusal.ts'
import { ownerOf, refuseOtherOwner } from './session-owner.ts'

/** Where calls of the API go, and whose key they are made with. */
export type Backend =
  | { mode: 'sandbox'; sandbox: Sandbox }
  | { mode: 'local'; apiUrl: string; account: Account; profile?: string | undefined }
  | { mode: 'sign-in'; apiUrl: string; sessions: SessionSettings }

interface Parts {
  backend: Backend
  attempts: Attempts
  metrics: Metrics
  timeouts?: Partial<Timeouts>
  /** See `Parts` of app.ts. */
  lostOrderMs: number
}

const PREFIX = '/api'

/** Headers by which a client could claim an identity; only the gateway sets it. */
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

/** Mounts the API with its guards, and the session of the mode. */
export async function mountApi(
  app: FastifyInstance,
  { backend, attempts, metrics, timeouts, lostOrderMs }: Parts,
): Promise<void> {
  app.decorateRequest('caller', null)
  const findCaller = await addSession(app, { backend, metrics, lostOrderMs })

  await app.register(
    async (api) => {
      api.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store')
        if (!findAllowedCall(request.method, request.url.slice(PREFIX.length))) {
          return refuse(reply, 404, 'The gateway does not know this call.')
        }
        request.caller = await findCaller(request, reply)
        if (!request.caller) return notSignedIn(reply)
        return refuseOtherOwner(request, reply, request.caller)
      })
      metrics.watchSessions(limitConcurrency(api))
      auditWrites(api)
      placeOrdersOnce(api, attempts, metrics)
      compressResponses(api)
      if (backend.mode === 'sandbox') await api.register(embedded(backend.sandbox))
      else await forwardCalls(api, { apiUrl: backend.apiUrl, metrics, timeouts })
    },
    { prefix: PREFIX },
  )

  if (backend.mode === 'sandbox') await mountControl(app, backend.sandbox)
}

/** The sandbox's clock can be moved, and the gateway's own stays what it is. */
const SERVED = { dateHeader: API_DATE_HEADER }

/** The sandbox's API in this process, called with the key of its seeded account. */
function embedded(sandbox: Sandbox) {
  return async (api: FastifyInstance) => {
    api.addHook('onRequest', async (request) => {
      for (const name of CLIENT_CLAIMS) delete request.raw.headers[name]
      request.raw.headers['x-auth-token'] = sandbox.account.secretKey
    })
    await api.register(sandbox.api, SERVED)
  }
}

async function mountControl(app: FastifyInstance, sandbox: Sandbox): Promise<void> {
  await app.register(async (control) => {
    control.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store')
    })
    await control.register(sandbox.control, SERVED)
  })
}

type FindCaller = (request: FastifyRequest, reply: FastifyReply) => Promise<Caller | null>

/** Adds `/session`; returns how to find the caller of a request, which is null when nobody is signed in. */
async function addSession(
  app: FastifyInstance,
  { backend, metrics, lostOrderMs }: Pick<Parts, 'backend' | 'metrics' | 'lostOrderMs'>,
): Promise<FindCaller> {
  if (backend.mode === 'sign-in') {
    const { apiUrl } = backend
    const sessions = await addSessions(app, backend.sessions)
    await addSignIn(app, { apiUrl, sessions, metrics, lostOrderMs })
    return async (request, reply) => (await sessions.open(request, reply))?.caller ?? null
  }
  const account = backend.mode === 'sandbox' ? backend.sandbox.account : backend.account
  const session: Session = {
    mode: backend.mode,
    owner: ownerOf(account),
    organization_id: account.organizationId,
    default_project_id: account.defaultProjectId,
    lost_order_seconds: lostOrderMs / 1000,
    ...(backend.mode === 'sandbox'
      ? { sandbox_control: '/sandbox' }
      : {
          access_key: account.accessKey,
          profile: backend.profile,
          default_region: backend.account.defaultRegion,
        }),
  }
  const describeSession = async (_request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'no-store')
    return session
  }
  app.get('/session', describeSession)
  const caller: Caller = { ...account, sessionId: 'the one account' }
  return async () => caller
}
