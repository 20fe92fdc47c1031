import { setTimeout as sleep } from 'node:timers/promises'

/** Carries a fault out: before the request is handled, or on its answer. */
import type { FastifyReply, FastifyRequest } from 'fastify'

import type { Fault } from '../../contract/sandbox-control.ts'
import type { FaultBook } from './book.ts'
import { defaultBody } from './default-body.ts'

const cutAfter = new WeakSet<FastifyRequest>()

/**
 * Looks for a rule and applies its delay, its connection cut *before*, or its prepared answer; the request
 * is then not carried out. A cut *after* is remembered for {@link strikeAfter}.
 */
export async function strikeBefore(
  book: FaultBook,
  prefix: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const path = (request.url.split('?')[0] ?? '').slice(prefix.length)
  const fault = book.take(request.method, path)
  if (!fault) return
  if (fault.delay_ms !== undefined) await sleep(fault.delay_ms)
  if (fault.drop === 'before') {
    reply.hijack()
    request.raw.socket.destroy()
  } else if (fault.drop === 'after') {
    cutAfter.add(request)
  } else if (fault.status !== undefined || fault.body !== undefined) {
    answer(fault, reply)
  }
}

/** Cuts the connection of a request that has been carried out, before its answer leaves. */
export function strikeAfter(request: FastifyRequest): void {
  if (cutAfter.has(request)) request.raw.socket.destroy()
}

/** Written past Fastify, which would insist on a content type and on valid JSON. */
function answer(fault: Fault, reply: FastifyReply): void {
  const status = fault.status ?? 200
  const body = fault.body === undefined ? defaultBody(status) : fault.body
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
  reply.hijack()
  reply.raw.writeHead(status, {
    'x-request-id': String(reply.getHeader('x-request-id')),
    ...(status === 429 && fault.body === undefined ? { 'x-envoy-ratelimited': 'true' } : {}),
    ...(text === '' ? {} : { 'content-type': 'application/json' }),
    'content-length': Buffer.byteLength(text),
  })
  reply.raw.end(text)
}
