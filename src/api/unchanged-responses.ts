import { replaceEqualDeep } from '@tanstack/react-query'

/** From this length on (bytes) it pays to recognise a response: parsing it would hold up a key that is pressed. */
const MIN_BYTES = 50_000

/** How many long responses are kept: the pages of fifty thousand links. */
const CACHE_SIZE = 60

interface ParsedResponse {
  digest: Promise<string>
  data: unknown
}

/** By their URL, the oldest first. */
const cache = new Map<string, ParsedResponse>()

/**
 * Parses a response, unless the last one from this URL was the same to the byte: polling very many links mostly
 * brings what is there already. Its SHA-256 is made outside the page's thread. What is equal in the new data and
 * in the data before keeps its identity. Responses that are short, or come to a page that may not digest (plain
 * HTTP from another machine), are parsed. Rejects as `parse` does, and then keeps nothing.
 */
export async function parseUnlessUnchanged<Data>(
  url: string,
  body: ArrayBuffer,
  parse: () => Data,
): Promise<Data> {
  if (body.byteLength < MIN_BYTES || !isSecureContext) return parse()
  const digest = digestOf(body)
  const before = cache.get(url)
  if (before && (await before.digest) === (await digest)) return before.data as Data
  const data = before ? replaceEqualDeep(before.data, parse()) : parse()
  cache.delete(url)
  cache.set(url, { digest, data })
  for (const oldest of cache.keys()) {
    if (cache.size <= CACHE_SIZE) break
    cache.delete(oldest)
  }
  return data
}

async function digestOf(body: ArrayBuffer): Promise<string> {
  return String(new Uint8Array(await crypto.subtle.digest('SHA-256', body)))
}
