/**
 * The cookie of a session. `@fastify/secure-session` would open it for every request, which costs as much as
 * forwarding the call. A cookie always opens to the same content, so opened ones are cached here.
 */
import secureSession from '@fastify/secure-session'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'

const sealedSchema = z.object({
  id: z.string(),
  accessKey: z.string(),
  secretKey: z.string(),
  organizationId: z.string(),
  defaultProjectId: z.string(),
  startedAt: z.number(),
  seenAt: z.number(),
})

/** Content of the cookie; times in milliseconds since the epoch. */
export type SealedSession = z.output<typeof sealedSchema>

export interface CookieSettings {
  /** 32 bytes each; the first seals, all open. */
  secrets: Buffer[]
  /** Opened cookies that were set longer ago are not kept in memory. */
  idleMs: number
  /** True when browsers connect with TLS: the cookie is then sent over TLS only. */
  secure: boolean
}

/** An opened cookie. */
export interface OpenedCookie {
  sealed: SealedSession
  /** True when it was sealed with an older secret: it should be set again. */
  isOutdated: boolean
}

export interface SessionCookie {
  name: string
  /** True when the request has one, whatever is in it. */
  isSent(request: FastifyRequest): boolean
  /**
   * Content of the request's cookie at any age; undefined without a cookie, or when it was not sealed here.
   */
  open(request: FastifyRequest): OpenedCookie | undefined
  set(reply: FastifyReply, sealed: SealedSession): void
  /** Deletes it in the browser, and drops cached cookies of the session `id`. */
  clear(reply: FastifyReply, id: string | undefined): void
}

/** Each takes a few hundred bytes. */
const MAX_CACHED_COOKIES = 2000
/** Longer headers contain cookies of other applications. */
const MAX_CACHED_HEADER_LENGTH = 2048

/** Registers the plugin on a child instance of `app`, because its hooks must not run for every request. */
export async function makeSessionCookie(
  app: FastifyInstance,
  { secrets, idleMs, secure }: CookieSettings,
): Promise<SessionCookie> {
  // With this prefix browsers accept the cookie from this host, for path `/` and over TLS only.
  const name = secure ? '__Host-session' : 'session'
  const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
  let sealer = app
  await app.register(async (scope) => {
    await scope.register(secureSession, {
      cookieName: name,
      key: secrets,
      // The times in the cookie decide (sessions.ts). One that has timed out must still open: its session can be
      // ended, and a clock that is put right would make it count again.
      expiry: Infinity,
      cookie,
    })
    sealer = scope
  })
  /** By the whole `Cookie` header, in the order in which they were first seen. */
  const cache = new Map<string, OpenedCookie>()
  const addToCache = (header: string, opened: OpenedCookie) => {
    const now = Date.now()
    for (const [old, { sealed }] of cache) {
      if (cache.size < MAX_CACHED_COOKIES && now - sealed.seenAt <= idleMs) break
      cache.delete(old)
    }
    cache.set(header, opened)
  }

  const valueIn = (header: string) => sealer.parseCookie(header)[name]

  return {
    name,
    isSent: ({ headers }) => Boolean(headers.cookie && valueIn(headers.cookie)),
    open({ headers }) {
      const header = headers.cookie
      if (!header) return undefined
      const known = cache.get(header)
      if (known) return known
      const value = valueIn(header)
      const session = value === undefined ? null : sealer.decodeSecureSession(value)
      const sealed = sealedSchema.safeParse(session?.get('sealed')).data
      if (!session || !sealed) return undefined
      const opened = { sealed, isOutdated: session.changed }
      if (header.length <= MAX_CACHED_HEADER_LENGTH) addToCache(header, opened)
      return opened
    },
    set(reply, sealed) {
      const value = sealer.encodeSecureSession(sealer.createSecureSession({ sealed }))
      replace(reply, sealer.serializeCookie(name, value, cookie))
    },
    clear(reply, id) {
      for (const [header, { sealed }] of cache) if (sealed.id === id) cache.delete(header)
      const over = { ...cookie, expires: new Date(0), maxAge: 0 }
      replace(reply, sealer.serializeCookie(name, '', over))
    },
  }
}

/** The gateway sets one cookie only; an earlier value of this response is replaced. */
function replace(reply: FastifyReply, cookie: string): void {
  reply.removeHeader('set-cookie').header('set-cookie', cookie)
}
