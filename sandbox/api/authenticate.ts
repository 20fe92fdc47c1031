/** `X-Auth-Token`: the secret key of an API key (api-contract.md §1, §7). */
import type { IncomingHttpHeaders } from 'node:http'

import { eq } from 'drizzle-orm'

import type { KEY_ACCESS } from '../../contract/sandbox-control.ts'
import { isUuid } from '../../contract/uuid.ts'
import { MISSING_TOKEN } from '../assumptions.ts'
import type { Context } from '../context.ts'
import { apiKeys } from '../store/schema/account.ts'
import { deniedAuthentication } from './errors.ts'

/** The caller of a request, and what its key allows. */
export interface Caller {
  /** Resources of other organizations are invisible. */
  organizationId: string
  principalId: string
  access: (typeof KEY_ACCESS)[number]
}

/** The caller of the key in the headers; throws 401 when it is missing, malformed, unknown or expired. */
export async function authenticate(
  { db, clock, account }: Pick<Context, 'db' | 'clock' | 'account'>,
  headers: IncomingHttpHeaders,
): Promise<Caller> {
  const token = headers['x-auth-token']
  if (token === undefined || token === '')
    throw deniedAuthentication(MISSING_TOKEN.method, MISSING_TOKEN.reason)
  if (typeof token !== 'string' || !isUuid(token)) throw deniedAuthentication('api_key', 'invalid_argument')
  // The seeded key is compared in memory: a query per request would cost more than most responses.
  if (token === account.secretKey) {
    return { organizationId: account.organizationId, principalId: account.userId, access: 'full' }
  }
  const [key] = await db.select().from(apiKeys).where(eq(apiKeys.secretKey, token))
  if (!key) throw deniedAuthentication('api_key', 'not_found')
  if (key.expiresAt !== null && key.expiresAt <= clock.now()) throw deniedAuthentication('api_key', 'expired')
  return { organizationId: key.organizationId, principalId: key.userId, access: key.access }
}
