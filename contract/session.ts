/** `/session` of the gateway: who is signed in, and which API the console uses. */
import * as z from 'zod/mini'

import { operation } from './operation.ts'
import { REGIONS } from './regions.ts'
import { UUID_PATTERN } from './uuid.ts'

export const GATEWAY_MODES = ['sandbox', 'local', 'sign-in'] as const

/** `SCW` and 17 letters or digits (api-contract.md §1). */
export const ACCESS_KEY_PATTERN = /^SCW[A-Z0-9]{17}$/

/**
 * With it a page names the `owner` of the session that it was drawn for. The gateway answers a call, and `PUT
 * /session`, with 412 `gateway_other_account` when the session is another's by then, and does nothing. The response
 * to a call without it has it: whose key the call was made with.
 */
export const OWNER_HEADER = 'x-session-owner'

export const sessionSchema = z.object({
  mode: z.enum(GATEWAY_MODES),
  /** Stands for the API key of the session, and is no secret: the same for every session with this key. */
  owner: z.string(),
  organization_id: z.string(),
  default_project_id: z.string(),
  /** The region that questions begin with; only in local mode, where the settings of the `scw` tool name one. */
  default_region: z.optional(z.enum(REGIONS)),
  /** The access key that calls are made with; absent in sandbox mode. */
  access_key: z.optional(z.string()),
  /** The profile of the `scw` tool that the key comes from; only in local mode, and only with one. */
  profile: z.optional(z.string()),
  /** RFC 3339: when the session ends even while in use; only in sign-in mode. */
  expires_at: z.optional(z.string()),
  /** RFC 3339: when it ends without another call; never after `expires_at`. */
  idle_expires_at: z.optional(z.string()),
  /** How long before either end the user is warned. */
  warn_seconds: z.optional(z.number()),
  /**
   * For so long after its response was lost, an order may still be carried out: until then it proves nothing that
   * there is no link (docs/decisions/order-once.md).
   */
  lost_order_seconds: z.number(),
  /** Where the sandbox's control interface is mounted; absent outside sandbox mode. */
  sandbox_control: z.optional(z.string()),
})
export type Session = z.output<typeof sessionSchema>

/** An API key, as a person enters it. */
export const signInBodySchema = z.object({
  access_key: z.string().check(z.regex(ACCESS_KEY_PATTERN)),
  secret_key: z.string().check(z.regex(UUID_PATTERN)),
})

/** What the gateway sees of the cookie that a session lives in. */
export const sessionCookieStateSchema = z.object({
  name: z.string(),
  /** The browser has sent one with this very call, whether it opens a session or not. */
  is_sent: z.boolean(),
})
export type SessionCookieState = z.output<typeof sessionCookieStateSchema>

export const sessionOperations = {
  /** 401 `gateway_unauthenticated` where sign-in is needed. Does not count as use of the session. */
  getSession: operation({ method: 'GET', path: '/session', response: sessionSchema }),
  /**
   * 401 `gateway_unauthenticated` for unknown and wrong keys alike, 403 for a key that may not read itself,
   * 429 after too many that were refused.
   */
  signIn: operation({ method: 'POST', path: '/session', body: signInBodySchema, response: sessionSchema }),
  /** Tells why somebody who has just signed in is not; 404 outside sign-in mode. */
  getSessionCookie: operation({ method: 'GET', path: '/session/cookie', response: sessionCookieStateSchema }),
  /**
   * Counts as use of the session and does nothing else: the idle time starts again. 412 `gateway_other_account`,
   * see `OWNER_HEADER`. 404 outside sign-in mode.
   */
  staySignedIn: operation({ method: 'PUT', path: '/session', response: sessionSchema }),
  /**
   * Deletes the cookie in any case. 503 `gateway_unavailable` when copies of it may work until the session
   * times out, because the gateway's database gave no answer. 404 outside sign-in mode.
   */
  signOut: operation({ method: 'DELETE', path: '/session' }),
}
