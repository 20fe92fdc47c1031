/**
 * Passes calls on to the API. Headers in both directions are built from lists and never copied as a whole.
 */
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { API_DATE_HEADER } from '../../contract/api-date.ts'
import type { Metrics } from '../http/metrics.ts'
import { sendGatewayError } from '../http/refusal.ts'
import { ALLOWED_CALLS, upstreamTarget, type AllowedCall } from './allow-list.ts'
import { CONNECT_MS } from './connect.ts'
import { describeFailure } from './upstream-failure.ts'
import { Upstream, type Timeouts } from './upstream.ts'

/** Of every call that is forwarded. */
export const TIMEOUTS: Timeouts = { connectMs: CONNECT_MS, responseMs: 25_000, totalMs: 30_000 }

const USER_AGENT = 'interlink-console-gateway'

/** Response headers that are passed back. Cookies and policies in particular are the gateway's to set. */
const RESPONSE_HEADERS = ['content-encoding', 'content-length', 'retry-after', 'x-request-id']

/** Header values with any other character would make Node refuse the response. */
const SENDABLE = /^[\x20-\x7e]*$/

interface Options {
  /** Origin without a slash at the end. */
  apiUrl: string
  metrics: Metrics
  timeouts?: Partial<Timeouts>
}

/** Adds a route for every allowed call to `api`. */
export async function forwardCalls(
  api: FastifyInstance,
  { apiUrl, metrics, timeouts }: Options,
): Promise<void> {
  // The body stays text, exactly as received: the API validates it.
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
      // Responds later and returns nothing: Fastify would wait for a returned promise.
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
    // Headers of a response that is not passed on do not belong to the gateway's error.
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
      // Following it would send the key to an address that the response chose.
      if (payload instanceof Readable) payload.destroy()
      fail(new Error('the API redirects'))
      return
    }
    reply.code(statusCode).headers(responseHeaders(response.headers)).send(payload)
  })
}

function requestHeaders(request: FastifyRequest, call: AllowedCall): Record<string, string> {
  // The response to an order is stored for repeats, so it must be readable here.
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
  const { date } = headers
  if (date !== undefined && SENDABLE.test(date)) kept[API_DATE_HEADER] = date
  // Anything but JSON is at most shown as text, never run as a page of ours.
  const isJson = /^application\/json\b/.test(headers['content-type'] ?? '')
  kept['content-type'] = isJson ? 'application/json' : 'text/plain; charset=utf-8'
  return kept
}
