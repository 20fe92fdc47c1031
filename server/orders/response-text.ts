/** The answer to an order as text, wherever it comes from, so that it can be given again. */
import { Readable } from 'node:stream'

/** More than any answer to an order holds. */
const MAX_BYTES = 1024 * 1024

/** Reads an answer's payload to its end. Rejects when it breaks off, is larger than 1 MB or no payload. */
export async function readText(payload: unknown): Promise<string> {
  if (Buffer.isBuffer(payload)) return payload.toString('utf8')
  if (!(payload instanceof Readable)) throw new TypeError('not a payload')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of payload as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw new Error('the answer to an order is larger than any order’s')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
