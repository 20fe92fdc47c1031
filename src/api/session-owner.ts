/** Whom this page was drawn for. It must neither show nor do anything with the key of another (contract/session.ts). */
import { OWNER_HEADER, type Session } from '../../contract/session.ts'
import { ApiError } from '../../domain/console/api-error.ts'
import { makeSharedValue } from '../browser/shared-value.ts'

/** Set for good once a call, or the session itself, shows that another account is in use now. */
export const accountIsOther = makeSharedValue(false)

let owner: string | undefined

/** What tells the gateway for whom a call is made; nothing before the session is known. */
export function ownerHeader(): Record<string, string> {
  return owner === undefined ? {} : { [OWNER_HEADER]: owner }
}

/** The page is drawn for this session from now on, which was begun on it. */
export function drawFor(session: Session): void {
  owner = session.owner
}

/**
 * Throws when what was read belongs to somebody else than the page was drawn for; `readFor` is the owner of a session
 * or of a response. The first that is read decides.
 */
export function requireSameOwner(readFor: string): void {
  owner ??= readFor
  if (owner === readFor) return
  accountIsOther.set(true)
  throw new ApiError({ kind: 'gateway_other_account', status: 0, message: '', outcomeUnknown: false })
}
