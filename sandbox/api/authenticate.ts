import type { IncomingHttpHeaders } from 'node:http'
/** `X-Auth-Token`: the secret key of an API key (api-contract.md §1, §7). */

import { isUuid } from '../../contract/primitives.ts'
import { MISSING_TOKEN } from '../choices.ts'
import type { Context } from '../context.ts'
import { deniedAuthentication } from './errors.ts'

/** The organization that the request may see; throws 401. */
export function authenticate(
  context: Pick<Context, 'account'>,
  headers: IncomingHttpHeaders,
): { organizationId: string } {
  const token = headers['x-auth-token']
  if (token === undefined || token === '')
    throw deniedAuthentication(MISSING_TOKEN.method, MISSING_TOKEN.reason)
  if (typeof token !== 'string' || !isUuid(token)) throw deniedAuthentication('api_key', 'invalid_argument')
  // There is one key; asking the database for it at each request would cost more than most answers.
  const { secretKey, organizationId } = context.account
  if (token !== secretKey) throw deniedAuthentication('api_key', 'not_found')
  return { organizationId }
}
