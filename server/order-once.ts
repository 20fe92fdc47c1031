/**
 * An order sent twice is placed once. Scaleway's API has no idempotency keys, so the gateway keeps them:
 * every order carries an `Idempotency-Key` that the console makes per attempt.
 *
 * - same key, same order: the stored answer, also while the first is still on its way
 * - same key, another order: 409
 * - refused by the API (4xx, or out of stock): nothing was ordered, so the key is free again
 * - outcome never seen (connection cut, 5xx): 502 with `may_have_been_carried_out`, until an answer shows up
 */
import { createHash } from 'node:crypto'

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { typedErrorSchema } from '../contract/errors.ts'
import { interlinkOperations } from '../contract/interlink-operations.ts'
import { AttemptStore, type Attempt, type Outcome, type StoredAnswer } from './attempt-store.ts'
import { refuse, sendGatewayError } from './refusal.ts'

const KEY_PATTERN = /^[\x21-\x7e]{8,128}$/

/** Only the order costs money when it happens twice. */
const ORDER_PATH = interlinkOperations.createLink.path.replaceAll(/\{(\w+)\}/g, ':$1')

/** Guards the order route of an API that is registered on `api` after this call. */
export function placeOrdersOnce(api: FastifyInstance, attempts = new AttemptStore()): void {
  const running = new WeakMap<FastifyRequest, { key: string; attempt: Attempt }>()

  // As the last of the route's own steps, so that whatever the API refuses before never counts as an attempt.
  api.addHook('onRoute', (route) => {
    if (!route.url.endsWith(ORDER_PATH) || !([] as string[]).concat(route.method).includes('POST')) return
    route.preHandler = [...[route.preHandler ?? []].flat(), admit]
  })

  async function admit(request: FastifyRequest, reply: FastifyReply) {
    const key = request.headers['idempotency-key']
    if (typeof key !== 'string' || !KEY_PATTERN.test(key)) {
      return refuse(
        reply,
        400,
        'An order needs the header Idempotency-Key: 8 to 128 characters, new for each order.',
      )
    }
    const fingerprint = fingerprintOf(request)
    const earlier = attempts.find(key)
    if (!earlier) {
      const attempt = attempts.start(key, fingerprint)
      running.set(request, { key, attempt })
      reply.raw.once('close', () => {
        // Also fires after a complete answer, when the outcome is long known.
        if (attempt.outcome === undefined) attempts.settle(attempt, 'unknown')
      })
      return undefined
    }
    if (earlier.fingerprint !== fingerprint) {
      return refuse(reply, 409, 'This Idempotency-Key was used for another order. Nothing was ordered now.')
    }
    return repeat(reply, earlier.outcome ?? (await earlier.firstOutcome))
  }

  api.addHook('onSend', async (request, reply, payload) => {
    const current = running.get(request)
    if (!current) return payload
    running.delete(request)
    const { key, attempt } = current
    if (typeof payload !== 'string') {
      attempts.settle(attempt, 'unknown')
      return payload
    }
    const contentType = String(reply.getHeader('content-type') ?? 'application/json')
    const answer = { status: reply.statusCode, contentType, body: payload }
    if (isDefiniteRefusal(answer)) attempts.release(key, attempt, answer)
    else attempts.settle(attempt, answer.status < 300 ? answer : 'unknown')
    return payload
  })
}

function repeat(reply: FastifyReply, outcome: Outcome) {
  if (outcome === 'unknown') {
    return sendGatewayError(reply, 502, {
      type: 'gateway_unreachable',
      message:
        'This order was sent before and its outcome is not known. Look for the InterLink before ordering again.',
      may_have_been_carried_out: true,
    })
  }
  return reply.code(outcome.status).type(outcome.contentType).send(outcome.body)
}

function fingerprintOf(request: FastifyRequest): string {
  const { pathname } = new URL(request.url, 'http://gateway')
  return createHash('sha256')
    .update(`${pathname}\n${JSON.stringify(request.body)}`)
    .digest('base64')
}

/** True when the answer itself says that nothing was ordered. */
function isDefiniteRefusal(answer: StoredAnswer): boolean {
  if (answer.status >= 400 && answer.status < 500) return true
  return answer.status === 503 && errorType(answer.body) === 'out_of_stock'
}

function errorType(body: string): string | undefined {
  try {
    return typedErrorSchema.safeParse(JSON.parse(body)).data?.type
  } catch {
    return undefined
  }
}
