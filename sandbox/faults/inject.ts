/** Injects a fault: before the request is handled, or into its response. */
import { Readable } from 'node:stream'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'

import type { FastifyReply, FastifyRequest } from 'fastify'

import type { Fault } from '../../contract/sandbox-control.ts'
import type { FaultRegistry } from './registry.ts'
import { sampleForStatus, sampleOf } from './samples.ts'

const pendingFaults = new WeakMap<FastifyRequest, Fault>()

/**
 * Takes the first rule for the request and applies its delay, its connection cut *before*, or its prepared
 * response; the request is then not carried out. What comes *late* is kept for {@link injectLate}, a fault of the
 * response for {@link injectAfter}. `commonHeaders` gives what every response has at the moment.
 */
export async function injectBefore(
  registry: FaultRegistry,
  prefix: string,
  request: FastifyRequest,
  reply: FastifyReply,
  commonHeaders: () => Record<string, string>,
): Promise<void> {
  const path = (request.url.split('?')[0] ?? '').slice(prefix.length)
  const fault = registry.take(request.method, path)
  if (!fault) return
  if (fault.drop === 'late') {
    pendingFaults.set(request, fault)
    return
  }
  if (fault.delay_ms !== undefined) await sleep(fault.delay_ms)
  if (fault.drop === 'before') {
    reply.hijack()
    request.raw.socket.destroy()
  } else if (fault.drop === undefined && isPrepared(fault)) {
    await sendPrepared(fault, reply, commonHeaders())
  } else {
    pendingFaults.set(request, fault)
  }
}

/** Cuts the connection of a request that was read in full, then waits: the client gets no response to what follows. */
export async function injectLate(request: FastifyRequest): Promise<void> {
  const fault = pendingFaults.get(request)
  if (fault?.drop !== 'late') return
  request.raw.socket.destroy()
  await sleep(fault.delay_ms ?? 0)
}

/** The response of a request that has been carried out: complete, cut off in the middle, or never sent. */
export function injectAfter(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  const fault = pendingFaults.get(request)
  if (fault?.drop === 'after') request.raw.socket.destroy()
  if (fault?.truncate_after_bytes === undefined || typeof payload !== 'string') return payload
  const whole = Buffer.from(payload)
  reply.header('content-length', whole.length)
  // A stream that fails makes Fastify close the connection.
  return Readable.from(firstBytes(whole, fault.truncate_after_bytes), { objectMode: false })
}

async function* firstBytes(whole: Buffer, count: number): AsyncGenerator<Buffer> {
  yield whole.subarray(0, count)
  if (count >= whole.length) return
  await nextTurn()
  throw new Error('cut off by a fault')
}

function isPrepared({ status, body, sample }: Fault): boolean {
  return status !== undefined || body !== undefined || sample !== undefined
}

/** Written to the raw response, because Fastify would require a content type and valid JSON. */
async function sendPrepared(
  fault: Fault,
  reply: FastifyReply,
  commonHeaders: Record<string, string>,
): Promise<void> {
  const prepared = fault.sample === undefined ? sampleForStatus(fault.status ?? 200) : sampleOf(fault.sample)
  const body = fault.body ?? prepared.body
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
  const bytes = Buffer.from(text)
  reply.hijack()
  reply.raw.writeHead(fault.status ?? prepared.status, {
    ...commonHeaders,
    ...(fault.body === undefined ? prepared.headers : {}),
    ...(text === '' ? {} : { 'content-type': 'application/json' }),
    'content-length': bytes.length,
  })
  if (fault.truncate_after_bytes === undefined || fault.truncate_after_bytes >= bytes.length) {
    reply.raw.end(bytes)
    return
  }
  reply.raw.write(bytes.subarray(0, fault.truncate_after_bytes))
  await nextTurn()
  reply.raw.destroy()
}
