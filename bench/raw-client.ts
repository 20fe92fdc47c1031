/**
 * The cheapest client that still reads its responses, so that on few processors it measures the server and
 * not itself.
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface RawResponse {
  status: number
  /** Status line and headers. */
  head: string
}

/** One kept-alive connection with one request at a time. Responses need a `Content-Length`. */
export class RawConnection {
  readonly #socket: Socket
  #waiting: { resolve: (response: RawResponse) => void; reject: (error: Error) => void } | undefined
  #parts: Buffer[] = []
  #size = 0
  #head: string | undefined
  #end = Number.POSITIVE_INFINITY

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (part) => this.#take(part))
    const fail = () => this.#waiting?.reject(new Error('the connection ended'))
    socket.on('error', fail)
    socket.on('close', fail)
  }

  static async open(port: number): Promise<RawConnection> {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    return new RawConnection(socket)
  }

  /** Sends a complete request and waits for the complete response. */
  request(request: string | Buffer): Promise<RawResponse> {
    const { promise, resolve, reject } = Promise.withResolvers<RawResponse>()
    this.#waiting = { resolve, reject }
    if (this.#socket.destroyed) reject(new Error('the connection has ended'))
    else this.#socket.write(request)
    return promise
  }

  close(): void {
    this.#waiting = undefined
    this.#socket.destroy()
  }

  #take(part: Buffer): void {
    this.#size += part.length
    if (this.#head === undefined) {
      this.#parts.push(part)
      const all = this.#parts.length === 1 ? part : Buffer.concat(this.#parts)
      const at = all.indexOf('\r\n\r\n')
      if (at < 0) return
      this.#head = all.toString('latin1', 0, at)
      const length = /^content-length: (\d+)/im.exec(this.#head)?.[1]
      this.#end = at + 4 + Number(length ?? 0)
    }
    if (this.#size < this.#end) return
    const head = this.#head
    this.#parts = []
    this.#size = 0
    this.#head = undefined
    this.#end = Number.POSITIVE_INFINITY
    this.#waiting?.resolve({ status: Number(head.slice(9, 12)), head })
  }
}

/** A serialized HTTP/1.1 request. */
export function rawRequest(method: string, path: string, headers: Record<string, string>, body = ''): string {
  const lines = Object.entries({
    host: 'localhost',
    ...headers,
    ...(body === '' ? {} : { 'content-type': 'application/json', 'content-length': String(body.length) }),
  }).map(([name, value]) => `${name}: ${value}`)
  return [`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\r\n')
}
