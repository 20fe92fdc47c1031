/** The session of *sign-in* mode: sealed in a cookie that only the gateway can open. */
import { randomUUID } from 'node:crypto'

import secureSession from '@fastify/secure-session'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'

import type { Account, Caller } from '../account.ts'
import type { EndedSessions } from './ended-sessions.ts'

export interface SessionSettings {
  /** 32 bytes each; the first seals, all open. */
  secrets: Buffer[]
  /** A session without requests for so long has ended. */
  idleMs: number
  /** A session this old has ended, whatever was done in it. */
  absoluteMs: number
  /** True where browsers come by TLS: the cookie then never leaves by anything else. */
  secure: boolean
  ended: EndedSessions
}

const sealedSchema = z.object({
  id: z.string(),
  accessKey: z.string(),
  secretKey: z.string(),
  organizationId: z.string(),
  defaultProjectId: z.string(),
  startedAt: z.number(),
  seenAt: z.number(),
})
type Sealed = z.output<typeof sealedSchema>

declare module '@fastify/secure-session' {
  interface SessionData {
    sealed: Sealed
  }
}

/** A session that is open. */
export interface OpenSession {
  caller: Caller
  /** When it ends whatever is done, in milliseconds since the epoch. */
  endsAt: number
  /** When it ends unless it is used; never later. */
  idleEndsAt: number
  /** How long before either end a person is to be warned, in milliseconds. */
  warnMs: number
}

/** How often the cookie is renewed while it is in use, as a part of the idle time. */
const RENEWALS = 30

/** Enough to notice and to act (WCAG 2.2.1 asks for 20 s); a third of a session that is shorter than usual. */
const WARN_MS = 5 * 60_000

/** Opens, renews and ends sessions. */
export interface Sessions {
  /** The session of a request, whose idle time begins anew; undefined without one, or when it is over. */
  open(request: FastifyRequest): Promise<OpenSession | undefined>
  /** The same, without counting as use: whoever only asks when it ends does not put the end off. */
  look(request: FastifyRequest): Promise<OpenSession | undefined>
  start(request: FastifyRequest, account: Account): OpenSession
  end(request: FastifyRequest): Promise<void>
}

/** Teaches `app` the cookie. */
export async function addSessions(app: FastifyInstance, settings: SessionSettings): Promise<Sessions> {
  const { secrets, idleMs, absoluteMs, secure, ended } = settings
  await app.register(secureSession, {
    // The prefix makes browsers refuse this cookie from any other host, path or plain HTTP.
    cookieName: secure ? '__Host-session' : 'session',
    key: secrets,
    expiry: Math.ceil(idleMs / 1000),
    cookie: { path: '/', httpOnly: true, sameSite: 'strict', secure },
  })

  const toSession = (sealed: Sealed): OpenSession => ({
    caller: {
      sessionId: sealed.id,
      accessKey: sealed.accessKey,
      secretKey: sealed.secretKey,
      organizationId: sealed.organizationId,
      defaultProjectId: sealed.defaultProjectId,
    },
    endsAt: sealed.startedAt + absoluteMs,
    idleEndsAt: Math.min(sealed.seenAt + idleMs, sealed.startedAt + absoluteMs),
    warnMs: Math.min(WARN_MS, idleMs / 3, absoluteMs / 3),
  })
  const read = (request: FastifyRequest): Sealed | undefined =>
    sealedSchema.safeParse(request.session.get('sealed')).data

  const find = async (request: FastifyRequest): Promise<Sealed | undefined> => {
    const sealed = read(request)
    const now = Date.now()
    if (!sealed || now - sealed.seenAt > idleMs || now - sealed.startedAt > absoluteMs) return undefined
    return (await ended.hasEnded(sealed.id)) ? undefined : sealed
  }

  return {
    async open(request) {
      const sealed = await find(request)
      if (!sealed) return undefined
      const seenAt = Date.now()
      if (seenAt - sealed.seenAt <= idleMs / RENEWALS) return toSession(sealed)
      const renewed = { ...sealed, seenAt }
      request.session.set('sealed', renewed)
      return toSession(renewed)
    },
    async look(request) {
      const sealed = await find(request)
      return sealed && toSession(sealed)
    },
    start(request, account) {
      const now = Date.now()
      const sealed: Sealed = { ...account, id: randomUUID(), startedAt: now, seenAt: now }
      // Nothing of an earlier session lives on in a new one.
      request.session.regenerate()
      request.session.set('sealed', sealed)
      return toSession(sealed)
    },
    async end(request) {
      const sealed = read(request)
      if (sealed) await ended.end(sealed.id, sealed.startedAt + absoluteMs)
      request.session.delete()
    },
  }
}
