/** Passes calls on to the API: what goes there and what comes back is built from lists, never copied whole. */
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import type { Metrics } from '../http/metrics.ts'
import { sendGatewayError } from '../http/refusal.ts'
import { ALLOWED_CALLS, upstreamTarget, type AllowedCall } from './allow-list.ts'
import { describeFailure } from './upstream-failure.ts'
import { Upstream, type Timeouts } from './upstream.ts'

const TIMEOUTS: Timeouts = { connectMs: 5000, responseMs: 25_000, totalMs: 30_000 }

const USER_AGENT = 'interlink-console-gateway'

/** What may come back; everything else, cookies and policies above all, is ours to say. */
const RESPONSE_HEADERS = ['content-encoding', 'content-length', 'date', 'retry-after', 'x-request-id']

/** What each of them is made of: a header with anything else would be refused on its way to the client. */
const SENDABLE = /^[\x20-\x7e]*$/

interface Options {
  /** Origin, without a slash at the end. */
  apiUrl: string
  metrics: Metrics
  timeouts?: Partial<Timeouts>
}

/** Adds a route for each allowed call to `api`. */
export async function forwardCalls(
  api: FastifyInstance,
  { apiUrl, metrics, timeouts }: Options,
): Promise<void> {
  // As text, exactly as it came: the API judges what it says.
  api.removeAllContentTypeParsers()
  api.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  )
  const upstream = new Upstream(apiUrl, { ...TIMEOUTS, ...timeouts })
  api.addHook('onClose', () => upstream.destroy())
  for (const call of ALLOWED_CALLS) {
    api.route({
      method: call.method,
      url: call.route,
      // Answers later, and returns nothing: Fastify would watch over the end of what it is given.
      handler: (request, reply) => {
        forwardCall({ call, request, reply, upstream, metrics })
      },
    })
  }
}

interface ForwardedCall {
  call: AllowedCall
  request: FastifyRequest
  reply: FastifyReply
  upstream: Upstream
  metrics: Metrics
}

function forwardCall({ call, request, reply, upstream, metrics }: ForwardedCall): void {
  const isWrite = call.method !== 'GET'
  const sentAt = performance.now()
  const fail = (error: unknown) => {
    const { status, body } = describeFailure(error, isWrite)
    metrics.countFailure(body.type)
    // What came of an answer is not the gateway's own.
    for (const name of RESPONSE_HEADERS) if (name !== 'x-request-id') reply.removeHeader(name)
    sendGatewayError(reply, status, body)
  }
  const path = upstreamTarget(request.url.slice(request.url.indexOf('/', 1)))
  const body = call.hasBody ? ((request.body as string | undefined) ?? '') : undefined
  const headers = requestHeaders(request, call)
  upstream.request({ method: call.method, path, headers, body }, (error, response) => {
    if (error) {
      request.log.warn(error, 'the API gave no answer')
      fail(error)
      return
    }
    metrics.timeUpstream(call.path, (performance.now() - sentAt) / 1000)
    const { statusCode, payload } = response
    if (statusCode >= 300 && statusCode < 400) {
      // Following it would carry the key to wherever it points.
      if (payload instanceof Readable) payload.destroy()
      fail(new Error('the API redirects'))
      return
    }
    reply.code(statusCode).headers(responseHeaders(response.headers)).send(payload)
  })
}

function requestHeaders(request: FastifyRequest, call: AllowedCall): Record<string, string> {
  // An order's answer is kept to be given again, and so is read here.
  const encoding = call.name === 'createLink' ? 'identity' : request.headers['accept-encoding']
  return {
    accept: 'application/json',
    'accept-encoding': encoding ?? 'identity',
    'user-agent': USER_AGENT,
    'x-auth-token': request.caller?.secretKey ?? '',
    'x-request-id': request.id,
    ...(call.hasBody && { 'content-type': 'application/json' }),
  }
}

function responseHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const kept: IncomingHttpHeaders = {}
  for (const name of RESPONSE_HEADERS) {
    const value = headers[name]
    if (typeof value === 'string' && SENDABLE.test(value)) kept[name] = value
  }
  // Whatever is no JSON is shown as text at most, never run as a page of ours.
  const isJson = /^application\/json\b/.test(headers['content-type'] ?? '')
  kept['content-type'] = isJson ? 'application/json' : 'text/plain; charset=utf-8'
  return kept
}
