/** Whom a session is for: a page that was drawn for one account does nothing with the key of another. */
import { hash } from 'node:crypto'

import type { FastifyReply, FastifyRequest } from 'fastify'

import { OWNER_HEADER } from '../../contract/session.ts'
import type { Account } from '../account.ts'
import { sendGatewayError } from './refusal.ts'

/** 128 bits. */
const OWNER_LENGTH = 22

/**
 * Names a key without telling it: the same for each session with this key, through each gateway. It is made from the
 * secret too, since an access key is only claimed, and a secret is too random to be guessed from it.
 */
export function ownerOf({ accessKey, secretKey }: Pick<Account, 'accessKey' | 'secretKey'>): string {
  return hash('sha256', `session owner\n${accessKey}\n${secretKey}`, 'base64url').slice(0, OWNER_LENGTH)
}

/**
 * Ends a request whose page was drawn for somebody else than `caller`, before anything is done with the key: someone
 * has signed in with another one since, or the gateway was started again with one. Undefined when it may go on; to a
 * page that does not know yet for whom it is drawn, the response then says whose it is.
 */
export function refuseOtherOwner(
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Account,
): FastifyReply | undefined {
  const expected = request.headers[OWNER_HEADER]
  const owner = ownerOf(caller)
  if (expected === undefined) reply.header(OWNER_HEADER, owner)
  if (expected === undefined || expected === owner) return undefined
  return sendGatewayError(reply, 412, {
    type: 'gateway_other_account',
    message: 'The session is now that of another key than the page was made for. Nothing was done.',
    may_have_been_carried_out: false,
  })
}
