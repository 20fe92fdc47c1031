import type { IncomingHttpHeaders } from 'node:http'

/** `X-Auth-Token`: the secret key of an API key (api-contract.md §1, §7). */
import { eq } from 'drizzle-orm'

import { isUuid } from '../../contract/primitives.ts'
import { MISSING_TOKEN } from '../choices.ts'
import type { Context } from '../context.ts'
import { apiKeys } from '../store/schema/account.ts'
import { deniedAuthentication } from './errors.ts'

/** The organization that the request may see; throws 401. */
export async function authenticate(
  context: Context,
  headers: IncomingHttpHeaders,
): Promise<{ organizationId: string }> {
  const token = headers['x-auth-token']
  if (token === undefined || token === '')
    throw deniedAuthentication(MISSING_TOKEN.method, MISSING_TOKEN.reason)
  if (typeof token !== 'string' || !isUuid(token)) throw deniedAuthentication('api_key', 'invalid_argument')
  const [key] = await context.db
    .select({ organizationId: apiKeys.organizationId })
    .from(apiKeys)
    .where(eq(apiKeys.secretKey, token))
  if (!key) throw deniedAuthentication('api_key', 'not_found')
  return key
}
