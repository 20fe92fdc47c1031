/** The body of the response to an order as text, so that it can be stored and sent again. */
import { Readable } from 'node:stream'

/** Far more than any response to an order. */
const MAX_BYTES = 1024 * 1024

/** Reads a response body to its end. Rejects when it is cut off, larger than 1 MB, not UTF-8, or not a body. */
export async function readText(payload: unknown): Promise<string> {
  if (typeof payload === 'string') return payload
  if (Buffer.isBuffer(payload)) return decode(payload)
  if (!(payload instanceof Readable)) throw new TypeError('not a payload')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of payload as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw new Error('the answer to an order is larger than any order’s')
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

function decode(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
