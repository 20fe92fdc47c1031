/** The session of *sign-in* mode: who makes a request, since when, and until when. */
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
  /** A session without requests for so long has ended. */
  idleMs: number
  /** A session this old has ended, whatever was done in it. */
  absoluteMs: number
  ended: EndedSessions
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
  open(request: FastifyRequest, reply: FastifyReply): Promise<OpenSession | undefined>
  /** The same, without counting as use: whoever only asks when it ends does not put the end off. */
  peek(request: FastifyRequest, reply: FastifyReply): Promise<OpenSession | undefined>
  /** A new one, in which nothing of an earlier lives on. */
  start(reply: FastifyReply, account: Account): OpenSession
  end(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

/** Sessions of `app`, by a cookie. */
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
