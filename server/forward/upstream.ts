/** Calls of the API: their time limits, which are repeated, and which responses are buffered. */
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'

import { Pool, type Dispatcher } from 'undici'

import { batchWithSetImmediate } from './batch-with-set-immediate.ts'
import { apiConnector } from './connect.ts'
import { isReset } from './upstream-failure.ts'

/** Time limits for the API, in milliseconds. */
export interface Timeouts {
  connectMs: number
  /** From the first byte sent to the first byte received. */
  responseMs: number
  /** The whole call, until the last byte of the response. */
  totalMs: number
}

/**
 * Responses up to this size are read completely before they are passed on. That costs half as much as
 * streaming, and one that is cut off can still become an error: once the head is sent, the only way to report
 * a failure is to close the connection.
 */
const MAX_BUFFERED_BYTES = 64 * 1024

interface UpstreamResponse {
  statusCode: number
  headers: IncomingHttpHeaders
  /** The whole body, or a stream of it. */
  payload: Buffer | Readable
}

type Callback = (
  ...result: [error: Error, response: null] | [error: null, response: UpstreamResponse]
) => void

/** A request to the API; `path` includes the query. */
type UpstreamRequest = Pick<Dispatcher.DispatchOptions, 'method' | 'path' | 'headers' | 'body'>

/** The API at one origin. */
export class Upstream {
  readonly #pool: Pool
  readonly #totalMs: number

  constructor(origin: string, { connectMs, responseMs, totalMs }: Timeouts) {
    this.#totalMs = totalMs
    this.#pool = new Pool(origin, {
      // No limit: calls are limited per session. A write that waited for a free connection would be sent
      // after its sender had been told that it failed and had checked what it did.
      connections: null,
      pipelining: 1,
      // Timeouts, resets and the one call per connection are tested over HTTP/1.1 only.
      allowH2: false,
      connect: apiConnector(origin, connectMs),
      headersTimeout: responseMs,
      bodyTimeout: responseMs,
    })
  }

  /**
   * Calls back exactly once, with a response or an error. A write is never repeated; a read is repeated once
   * when a kept-alive connection turns out to be closed.
   */
  request(options: UpstreamRequest, callback: Callback): void {
    new Call(this.#pool, options, callback).begin(this.#totalMs)
  }

  destroy(): Promise<void> {
    return this.#pool.destroy()
  }
}

/** One call, as a handler for undici. */
class Call implements Dispatcher.DispatchHandler {
  readonly #pool: Pool
  readonly #options: UpstreamRequest
  readonly #callback: Callback
  #mayRepeat: boolean
  #end: NodeJS.Timeout | undefined
  /** Set once the call has failed, possibly before it was sent. */
  #failure: Error | undefined
  #controller: Dispatcher.DispatchController | undefined
  #head = { statusCode: 0, headers: {} as IncomingHttpHeaders }
  #chunks: Buffer[] = []
  /** Set when the response is streamed. */
  #stream: Readable | undefined

  constructor(pool: Pool, options: UpstreamRequest, callback: Callback) {
    this.#pool = pool
    this.#options = options
    this.#callback = callback
    this.#mayRepeat = options.method === 'GET'
  }

  /** Sends the request. `totalMs` also ends calls that stay within each single limit. */
  begin(totalMs: number): void {
    this.#end = setTimeout(() => {
      this.#fail(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' }))
    }, totalMs)
    this.#pool.dispatch(this.#options, this)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#failure) controller.abort(this.#failure)
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    statusCode: number,
    headers: IncomingHttpHeaders,
  ): void {
    // Informational; the response follows.
    if (statusCode < 200) return
    this.#head = { statusCode, headers }
    if (Number(headers['content-length'] ?? Infinity) <= MAX_BUFFERED_BYTES) return
    this.#stream = new Readable({
      read: () => controller.resume(),
      destroy: (error, done) => {
        this.#fail(error ?? new Error('nobody reads the answer any more'))
        done(error)
      },
    })
    this.#respond(this.#stream)
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (!this.#stream) this.#chunks.push(chunk)
    else if (!this.#stream.push(chunk)) controller.pause()
  }

  onResponseEnd(): void {
    clearTimeout(this.#end)
    if (this.#stream) this.#stream.push(null)
    else batchWithSetImmediate(() => this.#respondBuffered())
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#failure) return
    if (this.#mayRepeat && !this.#stream && isReset(error)) {
      this.#mayRepeat = false
      this.#controller = undefined
      this.#chunks = []
      this.#pool.dispatch(this.#options, this)
    } else {
      this.#fail(error)
    }
  }

  #respondBuffered(): void {
    const [first] = this.#chunks
    this.#respond(first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks))
  }

  #respond(payload: Buffer | Readable): void {
    try {
      this.#callback(null, { ...this.#head, payload })
    } catch (error) {
      // A response that cannot be passed on, for example with a status that HTTP does not have, is a failure.
      const stream = this.#stream
      this.#stream = undefined
      this.#fail(error instanceof Error ? error : new Error(String(error)))
      stream?.destroy()
    }
  }

  #fail(error: Error): void {
    clearTimeout(this.#end)
    if (this.#failure) return
    this.#failure = error
    this.#controller?.abort(error)
    if (this.#stream) this.#stream.destroy(error)
    else this.#callback(error, null)
  }
}
