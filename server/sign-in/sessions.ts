/** Sessions of *sign-in* mode: who makes a request, and how long the session lasts. */
import { randomUUID } from 'node:crypto'

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import type { SessionCookieState } from '../../contract/session.ts'
import type { Account, Caller } from '../account.ts'
import { UnavailableError } from '../http/refusal.ts'
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

/** How far ahead of this gateway's clock another gateway's may be, in milliseconds. */
const CLOCK_AHEAD_MS = 60_000

/**
 * How long the end of a session is remembered after its cookies have timed out. A clock that was wrong for so long,
 * and is put right, opens no cookie that was signed out.
 */
const ENDED_MARGIN_MS = 7 * 24 * 60 * 60_000

/** Enough to notice and react (WCAG 2.2.1 asks for 20 s); a third of a session that is shorter than usual. */
const WARN_MS = 5 * 60_000

/** What came of ending the session of a request. */
export interface EndedSession {
  /** Whose it was; undefined when there was no open session. */
  caller: Caller | undefined
  isEverywhere: boolean
}

/** Opens, renews and ends sessions. `open` and `peek` reject with `UnavailableError` without the store. */
export interface Sessions {
  /** What came of the session's cookie with a request, without opening it. */
  cookieOf(request: FastifyRequest): SessionCookieState
  /** The session of a request, whose idle time starts again; undefined without one, or when it has ended. */
  open(request: FastifyRequest, reply: FastifyReply): Promise<OpenSession | undefined>
  /** The same without counting as use, so that asking when the session ends does not extend it. */
  peek(request: FastifyRequest, reply: FastifyReply): Promise<OpenSession | undefined>
  /** Starts a new session that shares nothing with an earlier one. */
  start(reply: FastifyReply, account: Account): OpenSession
  /**
   * Deletes the cookie, whatever becomes of the rest, and ends the session for every copy of it.
   * `isEverywhere` is false when the store gave no answer: copies then work until the session times out.
   */
  end(request: FastifyRequest, reply: FastifyReply): Promise<EndedSession>
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

  /** False when it has timed out, and when its times are ahead: it was sealed while a clock was wrong. */
  const isCurrent = ({ seenAt, startedAt }: SealedSession) => {
    const now = Date.now()
    const isAhead = Math.max(seenAt, startedAt) - now > CLOCK_AHEAD_MS
    return !isAhead && now - seenAt <= idleMs && now - startedAt <= absoluteMs
  }

  const hasEnded = async (id: string) => {
    try {
      return await ended.hasEnded(id)
    } catch (error) {
      throw new UnavailableError('The gateway cannot look up sessions just now. Nothing was done.', {
        cause: error,
      })
    }
  }

  const find = async (request: FastifyRequest): Promise<OpenedCookie | undefined> => {
    const opened = cookie.open(request)
    if (!opened || !isCurrent(opened.sealed)) return undefined
    return (await hasEnded(opened.sealed.id)) ? undefined : opened
  }

  return {
    cookieOf: (request) => ({ name: cookie.name, is_sent: cookie.isSent(request) }),
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
      cookie.clear(reply, sealed?.id)
      if (!sealed) return { caller: undefined, isEverywhere: true }
      // Noted also of one that is not current: whether it is depends on the clock, and clocks are put right.
      const caller = isCurrent(sealed) ? toSession(sealed).caller : undefined
      try {
        const { isNew } = await ended.end(sealed.id, sealed.startedAt + absoluteMs + ENDED_MARGIN_MS)
        return { caller: isNew ? caller : undefined, isEverywhere: true }
      } catch (error) {
        request.log.error(error, 'the end of a session was not noted')
        return { caller, isEverywhere: caller === undefined }
      }
    },
  }
}
