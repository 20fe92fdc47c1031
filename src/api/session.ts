import { sessionOperations, type Session, type SessionCookieState } from '../../contract/session.ts'
import { ApiError } from '../../domain/console/api-error.ts'
import { queryClient } from './query-client.ts'
import { defineQuery } from './query.ts'
import { call } from './request.ts'
import { sessionIsOver } from './session-end.ts'
import { drawFor, requireSameOwner } from './session-owner.ts'

/**
 * Who is signed in and against what the console runs. Answered by the gateway itself, not by the API. Rejects with
 * `gateway_other_account` when that is somebody else than before: what was read for one is not shown to another.
 */
export const sessionQuery = defineQuery('session', async (_: null, signal) => {
  const session = await call(sessionOperations.getSession, { path: {} }, { signal })
  requireSameOwner(session.owner)
  return session
})

/** True for the answer that says that no one is signed in. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.kind === 'gateway_unauthenticated'
}

/**
 * The keys were accepted, and the session that they began is not there: the browser has not kept its cookie, or sends
 * it and the gateway does not know it.
 */
export class SessionLostError extends Error {
  readonly cookie: SessionCookieState

  constructor(cookie: SessionCookieState) {
    super(`the session did not come back in the cookie ${cookie.name}`)
    this.name = 'SessionLostError'
    this.cookie = cookie
  }
}

/** Sees that the session which has just begun is still there with the next request; else rejects with `SessionLostError`. */
async function requireKept(): Promise<void> {
  try {
    await call(sessionOperations.getSession, { path: {} })
  } catch (error) {
    // Anything else says nothing of the cookie, and whatever is read next meets it too.
    if (!isSignedOut(error)) return
    throw new SessionLostError(await call(sessionOperations.getSessionCookie, { path: {} }))
  }
}

interface Keys {
  accessKey: string
  secretKey: string
}

/**
 * Begins a session, and reads everything again that was shown before it. Where another organization
 * comes back than was there, nothing of the first may stay: then `isSameAccount` is false. Rejects with
 * `SessionLostError` where it would end as soon as it has begun, and with `ApiError`.
 */
export async function signIn(keys: Keys): Promise<{ isSameAccount: boolean }> {
  const before = queryClient.getQueryData<Session>(sessionQuery(null).queryKey)
  const session = await call(sessionOperations.signIn, {
    path: {},
    body: { access_key: keys.accessKey, secret_key: keys.secretKey },
  })
  await requireKept()
  drawFor(session)
  const isSameAccount = !before || before.organization_id === session.organization_id
  if (!isSameAccount) queryClient.clear()
  showSession(session)
  sessionIsOver.set(false)
  if (isSameAccount) {
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  }
  return { isSameAccount }
}

/** Restarts the idle time; nothing else comes of it. */
export async function staySignedIn(): Promise<void> {
  showSession(await call(sessionOperations.staySignedIn, { path: {} }))
}

/** Ends the session here and at the gateway; the caller leaves the page, and with it everything in memory. */
export async function signOut(): Promise<void> {
  await call(sessionOperations.signOut, { path: {} })
}

/** True when signing out deleted the cookie here, but copies of it may work until the session times out. */
export function isSignedOutHere(error: unknown): boolean {
  return error instanceof ApiError && error.kind === 'gateway_unavailable'
}

function showSession(session: Session): void {
  const { queryKey } = sessionQuery(null)
  // What was asked under the old cookie must not come in after this.
  void queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData(queryKey, session)
}
