/**
 * An order sent twice is placed once. Scaleway's API has no idempotency keys, so the gateway adds them: every
 * order carries an `Idempotency-Key` that the console creates per attempt.
 *
 * - same key, same order: the link of the first order, in its current state; if that order is in progress, after it
 * - same key, another order: 409
 * - refused by the API (4xx, or out of stock): nothing was ordered, so the key is free again
 * - outcome never seen (connection cut, 5xx): 502 with `may_have_been_carried_out`, until a response arrives
 */
import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { callbackify } from 'node:util'

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'

import { gatewayErrorSchema, typedErrorSchema, type GatewayError } from '../../contract/errors.ts'
import { interlinkOperations } from '../../contract/interlink-operations.ts'
import { fastifyRoute, fillPath } from '../../contract/path-template.ts'
import type { Metrics } from '../http/metrics.ts'
import { refuse, refuseForNow, sendGatewayError } from '../http/refusal.ts'
import type { Attempt, Attempts, Outcome, PlacedLink } from './attempts.ts'
import { readText } from './response-text.ts'

/** What must be there of a link for its order to count as placed. */
const placedSchema = z.object({ id: z.uuid() })

const KEY_PATTERN = /^[\x21-\x7e]{8,128}$/

/** Of all calls, only the order costs money when it happens twice. */
const ORDER_PATH = fastifyRoute(interlinkOperations.createLink.path)

/** An attempt that this process has passed on. */
interface Running {
  attempt: Attempt
  isSettled: boolean
}

interface Finished {
  request: FastifyRequest
  reply: FastifyReply
  payload: unknown
  current: Running
}

/** Guards the order route of an API that is registered on `api` after this call. */
export function placeOrdersOnce(api: FastifyInstance, attempts: Attempts, metrics: Metrics): void {
  const running = new WeakMap<FastifyRequest, Running>()

  // After the route's own preHandlers, so that an order refused by them does not count as an attempt.
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
    let admission
    try {
      admission = await attempts.admit(`${keyHolder(request)} ${key}`, fingerprintOf(request))
    } catch (error) {
      request.log.error(error, 'the memory of orders does not answer')
      return refuseForNow(
        reply,
        'The gateway cannot guard orders just now, and has not passed this one on. Whether it was sent before is not known.',
      )
    }
    if (admission.kind === 'conflict') {
      metrics.countOrder('conflict')
      return refuse(reply, 409, 'This Idempotency-Key was used for another order. Nothing was ordered now.')
    }
    if (admission.kind === 'repeat') {
      metrics.countOrder('repeated')
      return repeat(api, { request, reply, outcome: admission.outcome })
    }
    const current: Running = { attempt: admission.attempt, isSettled: false }
    running.set(request, current)
    reply.raw.once('close', () => {
      // Also emitted after a complete response, when the attempt is already settled.
      if (!current.isSettled) void recordOutcome(request, () => current.attempt.settle('unknown'))
    })
    return undefined
  }

  api.addHook('onSend', (request, reply, payload, next) => {
    const current = running.get(request)
    if (!current) return next(null, payload)
    running.delete(request)
    callbackify(settle)({ request, reply, payload, current }, next)
  })

  /** Records the outcome of an attempt; returns the body for the client. */
  async function settle({ request, reply, payload, current }: Finished): Promise<string> {
    const body = await readResponse(reply, payload)
    const status = reply.statusCode
    current.isSettled = true
    if (body === undefined) {
      metrics.countOrder('unknown')
      await recordOutcome(request, () => current.attempt.settle('unknown'))
      return replaceWithUnknown(reply)
    }
    if (isDefiniteRefusal(status, body)) {
      metrics.countOrder('refused')
      await recordOutcome(request, () => current.attempt.release())
    } else {
      const outcome = outcomeOf(request, status, body)
      metrics.countOrder(outcome === 'unknown' ? 'unknown' : 'placed')
      await recordOutcome(request, () => current.attempt.settle(outcome))
      // Placed, and nobody can tell as which link.
      if (outcome === 'unknown' && status < 300) return replaceWithUnknown(reply)
    }
    return body
  }
}

/**
 * An outcome that could not be recorded is unknown to a repeat, which is safe. The client gets its response
 * anyway.
 */
async function recordOutcome(request: FastifyRequest, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    request.log.error(error, 'the outcome of an order was not noted')
  }
}

/**
 * The whole body, or undefined when it cannot be read: it was cut off, is compressed although that was not asked for,
 * or is no text.
 */
async function readResponse(reply: FastifyReply, payload: unknown): Promise<string | undefined> {
  const encoding = reply.getHeader('content-encoding') ?? 'identity'
  if (encoding !== 'identity') {
    if (payload instanceof Readable) payload.destroy()
    return undefined
  }
  try {
    return await readText(payload ?? '')
  } catch {
    return undefined
  }
}

const UNKNOWN: GatewayError = {
  type: 'gateway_unreachable',
  message: 'This order was sent and its outcome is not known. Look for the InterLink before ordering again.',
  may_have_been_carried_out: true,
}

/** Replaces a response that was cut off by an error that says so. */
function replaceWithUnknown(reply: FastifyReply): string {
  const text = JSON.stringify(UNKNOWN)
  reply.code(502).header('content-type', 'application/json; charset=utf-8')
  reply.removeHeader('content-encoding').removeHeader('content-length')
  return text
}

/** Which link the response to an order names; only that is kept, since the link itself holds a pairing key. */
function outcomeOf({ params }: FastifyRequest, status: number, body: string): Outcome {
  const { region } = params as { region: string }
  const link = placedSchema.safeParse(parse(body)).data
  return status < 300 && link ? { status, region, linkId: link.id } : 'unknown'
}

interface Repeated {
  request: FastifyRequest
  reply: FastifyReply
  outcome: Outcome
}

async function repeat(api: FastifyInstance, { request, reply, outcome }: Repeated) {
  if (outcome === 'unknown') return sendGatewayError(reply, 502, UNKNOWN)
  const link = await readPlacedLink(api, request.headers, outcome)
  if (link === undefined) {
    return sendGatewayError(reply, 502, {
      ...UNKNOWN,
      message: `This order was placed before, as the InterLink ${outcome.linkId} in ${outcome.region}, which cannot be read just now. Look for it before ordering again.`,
    })
  }
  return reply.code(outcome.status).type('application/json').send(link)
}

/** Headers that belong to the order itself and not to whoever sends it. */
const OF_THE_ORDER = [
  'content-length',
  'content-type',
  'transfer-encoding',
  'idempotency-key',
  'accept-encoding',
]

/** The link as it is now, with the rights of whoever repeats the order; undefined when it cannot be read. */
async function readPlacedLink(
  api: FastifyInstance,
  headers: IncomingHttpHeaders,
  { region, linkId }: PlacedLink,
): Promise<string | undefined> {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_ORDER.includes(name)))
  const url = `${api.prefix}${fillPath(interlinkOperations.getLink.path, { region, link_id: linkId })}`
  const response = await api.inject({ method: 'GET', url, headers: kept })
  return response.statusCode === 200 ? response.body : undefined
}

/**
 * Whose key it is: by the secret, which proves it, and not by the access key, which anybody can claim. So nobody
 * gets the response to an order that was placed with other keys.
 */
function keyHolder({ caller }: FastifyRequest): string {
  return createHash('sha256')
    .update(caller?.secretKey ?? '')
    .digest('base64')
}

function fingerprintOf(request: FastifyRequest): string {
  const { pathname } = new URL(request.url, 'http://gateway')
  return createHash('sha256')
    .update(`${pathname}\n${JSON.stringify(request.body)}`)
    .digest('base64')
}

/** True when the response proves that nothing was ordered. */
function isDefiniteRefusal(status: number, body: string): boolean {
  if (status >= 400 && status < 500) return true
  const error = parse(body)
  if (gatewayErrorSchema.safeParse(error).data?.may_have_been_carried_out === false) return true
  return status === 503 && typedErrorSchema.safeParse(error).data?.type === 'out_of_stock'
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
