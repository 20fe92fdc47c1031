/** Responses of the gateway itself, in the one shape the console knows (contract/errors.ts). */
import type { FastifyReply } from 'fastify'

import type { GatewayError } from '../../contract/errors.ts'

/** Ends the request with an error of the gateway itself; only for what has certainly not been carried out. */
export function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return sendGatewayError(reply, status, {
    type: 'gateway_refused',
    message,
    may_have_been_carried_out: false,
  })
}

/**
 * The gateway's database gives no answer. Thrown only before anything was passed on: answered with 503 and
 * `Retry-After`.
 */
export class UnavailableError extends Error {}

/** A restart of a database takes some seconds. */
const RETRY_AFTER_SECONDS = 5

/**
 * Ends the request with 503: it has not been passed on, and can be made again later. Of an order that is not known to
 * be the first with its `Idempotency-Key` this says nothing about an earlier one: its outcome is unknown.
 */
export function refuseForNow(reply: FastifyReply, message: string): FastifyReply {
  reply.header('retry-after', RETRY_AFTER_SECONDS)
  return sendGatewayError(reply, 503, {
    type: 'gateway_unavailable',
    message,
    may_have_been_carried_out: reply.request.headers['idempotency-key'] !== undefined,
  })
}

/** Ends the request with an error of the gateway itself. */
export function sendGatewayError(reply: FastifyReply, status: number, error: GatewayError): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(error))
}
