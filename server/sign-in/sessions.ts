/** Sessions of *sign-in* mode: who makes a request, and how long the session lasts. */
import { randomUUID } from 'node:crypto'

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import type { Account, Caller } from '../account.ts'
import type { EndedSessions } from './ended-sessions.ts'
import {
  makeSessionCookie,
  type CookieSettings,
  type OpenedCookie,
  type SealedSession,
} from './session-cookie.ts'

export interface SessionSettings extends CookieSettings {
  /** A session ends after this long without a request. */
  idleMs: number
  /** A session ends at this age, even when it is in use. */
  absoluteMs: number
  ended: EndedSessions
}

/** An open session. */
export interface OpenSession {
  caller: Caller
  /** When it ends even when it is in use, in milliseconds since the epoch. */
  endsAt: number
  /** When it ends unless it is used; never after `endsAt`. */
  idleEndsAt: number
  /** How long before either end the user is warned, in milliseconds. */
  warnMs: number
}

/** The cookie of a session in use is renewed this many times per idle time. */
const RENEWALS = 30

/** Enough to notice and react (WCAG 2.2.1 asks for 20 s); a third of a session that is shorter than usual. */
const WARN_MS = 5 * 60_000

/** Opens, renews and ends sessions. */
export interface Sessions {
  /** The session of a request, whose idle time starts again; undefined without one, or when it has ended. */
  open(request: FastifyRequest, reply: FastifyReply): Promise<OpenSession | undefined>
  /** The same without counting as use, so that asking when the session ends does not extend it. */
  peek(request: FastifyRequest, reply: FastifyReply): Promise<OpenSession | undefined>
  /** Starts a new session that shares nothing with an earlier one. */
  start(reply: FastifyReply, account: Account): OpenSession
  end(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

/** Cookie-based sessions of `app`. */
export async function addSessions(app: FastifyInstance, settings: SessionSettings): Promise<Sessions> {
  const { idleMs, absoluteMs, ended } = settings
  const cookie = await makeSessionCookie(app, settings)

  const toSession = (sealed: SealedSession): OpenSession => ({
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

  const find = async (request: FastifyRequest): Promise<OpenedCookie | undefined> => {
    const opened = cookie.open(request)
    if (!opened) return undefined
    const { id, seenAt, startedAt } = opened.sealed
    const now = Date.now()
    if (now - seenAt > idleMs || now - startedAt > absoluteMs) return undefined
    return (await ended.hasEnded(id)) ? undefined : opened
  }

  return {
    async open(request, reply) {
      const opened = await find(request)
      if (!opened) return undefined
      const { sealed, isOutdated } = opened
      const seenAt = Date.now()
      if (!isOutdated && seenAt - sealed.seenAt <= idleMs / RENEWALS) return toSession(sealed)
      const renewed = { ...sealed, seenAt }
      cookie.set(reply, renewed)
      return toSession(renewed)
    },
    async peek(request, reply) {
      const opened = await find(request)
      if (opened?.isOutdated) cookie.set(reply, opened.sealed)
      return opened && toSession(opened.sealed)
    },
    start(reply, account) {
      const now = Date.now()
      const sealed: SealedSession = { ...account, id: randomUUID(), startedAt: now, seenAt: now }
      cookie.set(reply, sealed)
      return toSession(sealed)
    },
    async end(request, reply) {
      const sealed = cookie.open(request)?.sealed
      if (sealed) await ended.end(sealed.id, sealed.startedAt + absoluteMs)
      cookie.clear(reply, sealed?.id)
    },
  }
}
