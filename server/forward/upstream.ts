/** Calls of the API: how long they may take, what is asked once more, and what is read whole. */
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'

import { Pool, type Dispatcher } from 'undici'

import { batchWithSetImmediate } from './batch-with-set-immediate.ts'
import { isReset } from './upstream-failure.ts'

/** How long the API may take. */
export interface Timeouts {
  connectMs: number
  /** From the first byte sent to the first byte received. */
  responseMs: number
  /** The whole call, to the last byte of the answer. */
  totalMs: number
}

/**
 * Up to so many bytes an answer is read whole before it goes on. That costs half of what streaming does, and
 * one that breaks off can be told as what it is: a client that has the head already can only be cut off.
 */
const MAX_BUFFERED_BYTES = 64 * 1024

interface UpstreamResponse {
  statusCode: number
  headers: IncomingHttpHeaders
  /** All of it, or a stream of what is still to come. */
  payload: Buffer | Readable
}

type Callback = (
  ...result: [error: Error, response: null] | [error: null, response: UpstreamResponse]
) => void

/** What is asked; `path` with its query. */
type UpstreamRequest = Pick<Dispatcher.DispatchOptions, 'method' | 'path' | 'headers' | 'body'>

/** The API at one origin. */
export class Upstream {
  readonly #pool: Pool
  readonly #totalMs: number

  constructor(origin: string, { connectMs, responseMs, totalMs }: Timeouts) {
    this.#totalMs = totalMs
    this.#pool = new Pool(origin, {
      // As many connections as there are calls, which are limited by session: a write that waited here for a
      // free one would be sent after its sender was told that it failed, and had looked for what it did.
      connections: null,
      pipelining: 1,
      // Each guard here is tested over HTTP/1.1: one call to a connection, and errors that say what was cut.
      allowH2: false,
      connect: { timeout: connectMs },
      headersTimeout: responseMs,
      bodyTimeout: responseMs,
    })
  }

  /**
   * Calls back once: with the answer, or with why there is none. A write is never repeated; a read once, when a
   * connection that was kept open turned out to be cut.
   */
  request(options: UpstreamRequest, callback: Callback): void {
    new Call(this.#pool, options, callback).begin(this.#totalMs)
  }

  destroy(): Promise<void> {
    return this.#pool.destroy()
  }
}

/** One call, as undici tells of it. */
class Call implements Dispatcher.DispatchHandler {
  readonly #pool: Pool
  readonly #options: UpstreamRequest
  readonly #callback: Callback
  #mayRepeat: boolean
  #end: NodeJS.Timeout | undefined
  /** Why it was given up, before or after it was sent. */
  #failure: Error | undefined
  #controller: Dispatcher.DispatchController | undefined
  #head = { statusCode: 0, headers: {} as IncomingHttpHeaders }
  #chunks: Buffer[] = []
  /** Of an answer that is passed on as it comes. */
  #stream: Readable | undefined

  constructor(pool: Pool, options: UpstreamRequest, callback: Callback) {
    this.#pool = pool
    this.#options = options
    this.#callback = callback
    this.#mayRepeat = options.method === 'GET'
  }

  /** Sends it; what limits single steps would let through is given up after `totalMs`. */
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
    // Only says that the answer is to come.
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
      // An answer that cannot be told, of a status that HTTP does not have, say, is none.
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
