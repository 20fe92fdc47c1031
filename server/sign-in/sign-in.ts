/** `/session` of *sign-in* mode: sign in, read the session, extend it, sign out. */
import type { FastifyInstance, FastifyReply } from 'fastify'

import { signInBodySchema, type Session } from '../../contract/session.ts'
import type { Metrics } from '../http/metrics.ts'
import { refuse, refuseForNow, sendGatewayError } from '../http/refusal.ts'
import { ownerOf, refuseOtherOwner } from '../http/session-owner.ts'
import { identify, IdentifyError } from '../identify.ts'
import type { OpenSession, Sessions } from './sessions.ts'
import { SignInTries } from './tries.ts'

interface Options {
  apiUrl: string
  sessions: Sessions
  metrics: Metrics
  /** Part of what a session says (contract/session.ts). */
  lostOrderMs: number
}

/** Refused sign-ins per address, and the time they count for. */
const MAX_TRIES = 20
const TRIES_WINDOW_MS = 5 * 60_000

/** Adds the routes of `/session`. */
export async function addSignIn(
  app: FastifyInstance,
  { apiUrl, sessions, metrics, lostOrderMs }: Options,
): Promise<void> {
  const describe = (session: OpenSession): Session => ({
    ...accountAndEnds(session),
    lost_order_seconds: lostOrderMs / 1000,
  })
  const tries = new SignInTries({ max: MAX_TRIES, windowMs: TRIES_WINDOW_MS })
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store')
    })

    scope.get('/session', async (request, reply) => {
      const session = await sessions.peek(request, reply)
      return session ? describe(session) : notSignedIn(reply)
    })

    scope.get('/session/cookie', (request, reply) => void reply.send(sessions.cookieOf(request)))

    scope.put('/session', async (request, reply) => {
      const session = await sessions.open(request, reply)
      if (!session) return notSignedIn(reply)
      return refuseOtherOwner(request, reply, session.caller) ?? describe(session)
    })

    scope.post('/session', { bodyLimit: 1024 }, async (request, reply) => {
      const body = signInBodySchema.safeParse(request.body)
      if (!body.success) return refuse(reply, 400, 'An access key and a secret key are needed.')
      const { access_key: accessKey, secret_key: secretKey } = body.data
      const attempt = tries.begin(request.ip)
      if (attempt.kind === 'limited') return refuseTooMany(reply, attempt.waitMs)
      let isRefused = false
      try {
        const session = sessions.start(reply, await identify(apiUrl, { accessKey, secretKey }))
        metrics.countSignIn('signed_in')
        request.log.info({ audit: 'sign-in', access_key: accessKey, result: 'signed in' })
        return describe(session)
      } catch (error) {
        if (!(error instanceof IdentifyError)) throw error
        isRefused = error.problem !== 'unreachable'
        metrics.countSignIn(isRefused ? 'refused' : 'failed')
        request.log.info({ audit: 'sign-in', access_key: accessKey, result: error.problem })
        return refuseSignIn(reply, error)
      } finally {
        attempt.settle(isRefused)
      }
    })

    scope.delete('/session', async (request, reply) => {
      const { caller, isEverywhere } = await sessions.end(request, reply)
      if (caller) {
        metrics.countSignIn('signed_out')
        const result = isEverywhere ? 'signed out' : 'signed out in this browser only'
        request.log.info({ audit: 'sign-out', access_key: caller.accessKey, result })
      }
      // Clears what other tabs hold of this account; the console's settings contain no secret and are kept.
      reply.header('clear-site-data', '"cache", "cookies"')
      if (isEverywhere) return reply.code(204).send()
      return refuseForNow(
        reply,
        'You are signed out in this browser. Copies of its cookie may work until the session times out.',
      )
    })
  })
}

/** Ends a request that needs a session and has none. */
export function notSignedIn(reply: FastifyReply): FastifyReply {
  return sendGatewayError(reply, 401, {
    type: 'gateway_unauthenticated',
    message: 'Sign in first: there is no session, or it has ended.',
    may_have_been_carried_out: false,
  })
}

function refuseTooMany(reply: FastifyReply, waitMs: number): FastifyReply {
  reply.header('retry-after', Math.ceil(waitMs / 1000))
  return refuse(reply, 429, 'Too many sign-ins from this address were refused. You are not signed in.')
}

function accountAndEnds({
  caller,
  endsAt,
  idleEndsAt,
  warnMs,
}: OpenSession): Omit<Session, 'lost_order_seconds'> {
  return {
    mode: 'sign-in',
    owner: ownerOf(caller),
    organization_id: caller.organizationId,
    default_project_id: caller.defaultProjectId,
    access_key: caller.accessKey,
    expires_at: new Date(endsAt).toISOString(),
    idle_expires_at: new Date(idleEndsAt).toISOString(),
    warn_seconds: warnMs / 1000,
  }
}

function refuseSignIn(reply: FastifyReply, { problem, permission }: IdentifyError): FastifyReply {
  if (problem === 'forbidden') {
    return refuse(reply, 403, `This API key lacks a permission: ${permission}.`)
  }
  if (problem === 'unreachable') {
    return sendGatewayError(reply, 502, {
      type: 'gateway_unreachable',
      message: 'The Scaleway API could not be reached. You are not signed in.',
      may_have_been_carried_out: false,
    })
  }
  // The same response for an unknown key, an expired one and a wrong secret.
  return sendGatewayError(reply, 401, {
    type: 'gateway_unauthenticated',
    message: 'This pair of keys is not accepted.',
    may_have_been_carried_out: false,
  })
}
