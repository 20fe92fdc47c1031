/**
 * The cookie of a session. `@fastify/secure-session` seals and opens it, but not, as it would by itself, for
 * every request once more: opening costs as much as passing a call on, and a cookie always opens to the same.
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

/** What is in the cookie; times in milliseconds since the epoch. */
export type SealedSession = z.output<typeof sealedSchema>

export interface CookieSettings {
  /** 32 bytes each; the first seals, all open. */
  secrets: Buffer[]
  /** For so long after it was set a browser keeps the cookie, and it can be opened. */
  idleMs: number
  /** True where browsers come by TLS: the cookie then never leaves by anything else. */
  secure: boolean
}

/** An opened cookie. */
export interface OpenedCookie {
  sealed: SealedSession
  /** True when a secret sealed it that no longer does: it is to be set anew. */
  isOutdated: boolean
}

export interface SessionCookie {
  /** What a request's cookie holds, however old; undefined without one, or when it was not sealed here. */
  open(request: FastifyRequest): OpenedCookie | undefined
  set(reply: FastifyReply, sealed: SealedSession): void
  /** Takes it from the browser, and forgets what was opened of the session `id`. */
  clear(reply: FastifyReply, id: string | undefined): void
}

/** Opened cookies that are kept while they can be in use, each of some hundred bytes. */
const MAX_CACHED_COOKIES = 2000
/** Headers that are longer hold cookies of others. */
const MAX_CACHED_HEADER_LENGTH = 2048

/** Makes the cookie, on an instance of its own inside `app`: hooks of the plug-ins do not reach out of it. */
export async function makeSessionCookie(
  app: FastifyInstance,
  { secrets, idleMs, secure }: CookieSettings,
): Promise<SessionCookie> {
  // The prefix makes browsers refuse this cookie from any other host, path or plain HTTP.
  const name = secure ? '__Host-session' : 'session'
  const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
  let sealer = app
  await app.register(async (scope) => {
    await scope.register(secureSession, {
      cookieName: name,
      key: secrets,
      expiry: Math.ceil(idleMs / 1000),
      cookie,
    })
    sealer = scope
  })
  /** By the whole header, in the order in which they were first seen. */
  const cache = new Map<string, OpenedCookie>()
  const addToCache = (header: string, opened: OpenedCookie) => {
    const now = Date.now()
    for (const [old, { sealed }] of cache) {
      if (cache.size < MAX_CACHED_COOKIES && now - sealed.seenAt <= idleMs) break
      cache.delete(old)
    }
    cache.set(header, opened)
  }

  return {
    open({ headers }) {
      const header = headers.cookie
      if (!header) return undefined
      const known = cache.get(header)
      if (known) return known
      const value = sealer.parseCookie(header)[name]
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

/** The gateway has this one cookie; what was to be set before no longer counts. */
function replace(reply: FastifyReply, cookie: string): void {
  reply.removeHeader('set-cookie').header('set-cookie', cookie)
}
