/** Passes calls on to the API: what goes there and what comes back is built from lists, never copied whole. */
import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'

import replyFrom from '@fastify/reply-from'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import type { Metrics } from '../metrics.ts'
import { sendGatewayError } from '../refusal.ts'
import { ALLOWED_CALLS, upstreamTarget, type AllowedCall } from './allow-list.ts'
import { describeFailure, isReset } from './upstream-failure.ts'

/** How long the API may take. */
export interface Patience {
  connectMs: number
  /** From the first byte sent to the first byte received. */
  answerMs: number
  /** The whole call, to the last byte of the answer. */
  totalMs: number
}

const PATIENCE: Patience = { connectMs: 5000, answerMs: 25_000, totalMs: 30_000 }

const USER_AGENT = 'interlink-console-gateway'

/** What may come back; everything else, cookies and policies above all, is ours to say. */
const ANSWER_HEADERS = ['content-encoding', 'content-length', 'date', 'retry-after', 'x-request-id']

interface Options {
  /** Origin, without a slash at the end. */
  apiUrl: string
  metrics: Metrics
  patience?: Partial<Patience>
}

/** Adds a route for each allowed call to `api`. */
export async function forwardCalls(
  api: FastifyInstance,
  { apiUrl, metrics, patience }: Options,
): Promise<void> {
  const limits = { ...PATIENCE, ...patience }
  // As text, exactly as it came: the API judges what it says.
  api.removeAllContentTypeParsers()
  api.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  )
  await api.register(replyFrom, {
    base: apiUrl,
    disableRequestLogging: true,
    destroyAgent: true,
    undici: {
      // As many connections as there are calls, which are limited by session: a write that waited here for a
      // free one would be sent after its sender was told that it failed, and had looked for what it did.
      connections: null,
      pipelining: 1,
      connect: { timeout: limits.connectMs },
      // The plugin's own default is to trust any certificate.
      tls: { rejectUnauthorized: true },
      headersTimeout: limits.answerMs,
      bodyTimeout: limits.answerMs,
    } as object,
  })
  for (const call of ALLOWED_CALLS) {
    api.route({
      method: call.method,
      url: call.route,
      handler: (request, reply) => passOn({ call, request, reply, metrics, totalMs: limits.totalMs }),
    })
  }
}

interface Passing {
  call: AllowedCall
  request: FastifyRequest
  reply: FastifyReply
  metrics: Metrics
  totalMs: number
}

function passOn({ call, request, reply, metrics, totalMs }: Passing): FastifyReply {
  const isWrite = call.method !== 'GET'
  const sentAt = performance.now()
  const fail = (error: unknown) => {
    const { status, body } = describeFailure(error, isWrite)
    metrics.countFailure(body.type)
    sendGatewayError(reply, status, body)
  }
  let stream: Readable | undefined
  // What the limits of single steps let through: a read that was cut late, and begun anew.
  const end = setTimeout(() => {
    if (stream) stream.destroy(new Error('the answer took too long'))
    else if (!reply.sent) fail(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' }))
  }, totalMs)
  reply.raw.once('close', () => clearTimeout(end))
  const target = upstreamTarget(request.url.slice(request.url.indexOf('/', 1)))
  const [path = '', search] = target.split('?')
  return reply.from(path, {
    ...(call.method === 'GET' || call.method === 'DELETE'
      ? {}
      : { body: request.body || '', contentType: 'application/json' }),
    queryString: () => search ?? '',
    rewriteRequestHeaders: (_request, headers) => requestHeaders(request, headers, call),
    rewriteHeaders: answerHeaders,
    // A write is never repeated; a read once, when a connection that was kept open turned out to be cut.
    retryDelay: ({ err, attempt }) => (!isWrite && attempt === 0 && isReset(err) ? 1 : null),
    onError: (_reply, { error }) => fail(error),
    onResponse: (_request, _reply, answer) => {
      metrics.timeUpstream(call.path, (performance.now() - sentAt) / 1000)
      stream = (answer as unknown as { stream: Readable }).stream
      if (reply.sent) {
        stream.destroy()
        return
      }
      if (reply.statusCode >= 300 && reply.statusCode < 400) {
        // Following it would carry the key to wherever it points.
        stream.destroy()
        for (const name of ANSWER_HEADERS) reply.removeHeader(name)
        fail(new Error('the API redirects'))
        return
      }
      reply.send(stream)
    },
  })
}

function requestHeaders(
  request: FastifyRequest,
  headers: { 'content-length'?: string },
  call: AllowedCall,
): IncomingHttpHeaders {
  // An order's answer is kept to be given again, and so is read here.
  const encoding = call.name === 'createLink' ? 'identity' : request.headers['accept-encoding']
  return {
    accept: 'application/json',
    'accept-encoding': encoding ?? 'identity',
    'user-agent': USER_AGENT,
    'x-auth-token': request.caller?.secretKey ?? '',
    'x-request-id': request.id,
    ...(call.method === 'GET' || call.method === 'DELETE'
      ? {}
      : { 'content-type': 'application/json', 'content-length': headers['content-length'] }),
  }
}

function answerHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const kept = Object.fromEntries(
    ANSWER_HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  )
  // Whatever is no JSON is shown as text at most, never run as a page of ours.
  const isJson = /^application\/json\b/.test(headers['content-type'] ?? '')
  return { ...kept, 'content-type': isJson ? 'application/json' : 'text/plain; charset=utf-8' }
}
