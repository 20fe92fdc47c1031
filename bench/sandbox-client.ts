/** Requests over kept-alive connections, and their times. */
import { Agent, request as httpRequest } from 'node:http'

import type { SandboxServer } from './sandbox-server.ts'

/** Sends one request and returns the body; rejects unless it succeeds. */
export type Send = (method: string, path: string, body?: object) => Promise<string>

/** A client with this many connections. */
export function connect(server: SandboxServer, connections: number): { send: Send; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port } = new URL(server.url)
  const send: Send = (method, path, body) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const payload = body === undefined ? undefined : JSON.stringify(body)
    const headers = {
      'x-auth-token': server.secretKey,
      ...(payload === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
    }
    const call = httpRequest({ agent, hostname, port, method, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(parts).toString()
        if ((response.statusCode ?? 500) < 300) resolve(text)
        else reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`))
      })
    })
    call.on('error', reject)
    call.end(payload)
    return promise
  }
  return { send, close: () => agent.destroy() }
}

/** Times of many requests of one kind, in milliseconds. */
export interface Timing {
  p50: number
  p99: number
  perSecond: number
}

/** Runs `one` `count` times over, `connections` at a time; times in milliseconds. */
export async function measure(
  server: SandboxServer,
  connections: number,
  count: number,
  one: (send: Send, index: number, worker: number) => Promise<unknown>,
): Promise<Timing> {
  const { send, close } = connect(server, connections)
  const times: number[] = []
  let next = 0
  const work = async (worker: number) => {
    while (next < count) {
      const index = next++
      const start = performance.now()
      await one(send, index, worker)
      times.push(performance.now() - start)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: connections }, (_, worker) => work(worker)))
  const seconds = (performance.now() - start) / 1000
  close()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { p50: at(0.5), p99: at(0.99), perSecond: times.length / seconds }
}
