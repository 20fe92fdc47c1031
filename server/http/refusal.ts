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

/** Ends the request with an error of the gateway itself. */
export function sendGatewayError(reply: FastifyReply, status: number, error: GatewayError): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(error))
}
