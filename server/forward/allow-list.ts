/**
 * What may reach the API, and nothing else: the calls of `contract/`, by method, path template and
 * query keys. `docs/allow-list.md` holds the table for people; its test fails when the two differ.
 */
import { apiOperations } from '../../contract/api-operations.ts'
import type { Operation } from '../../contract/operation.ts'
import { fastifyRoute, pathPattern } from '../../contract/path-template.ts'
import { REGIONS } from '../../contract/regions.ts'
import { ACCESS_KEY_PATTERN } from '../../contract/session.ts'
import { UUID_PATTERN } from '../../contract/uuid.ts'

/** One call that is let through. */
export interface AllowedCall {
  /** Name in the contract, for the audit line. */
  name: string
  method: Operation['method']
  /** Template of the contract, `/interlink/v1beta1/regions/{region}/links/{link_id}`. */
  path: string
  /** The same for Fastify, `/interlink/v1beta1/regions/:region/links/:link_id`. */
  route: string
  queryKeys: ReadonlySet<string>
  hasBody: boolean
}

/** Every call that is let through, in the order of the contract. */
export const ALLOWED_CALLS: readonly AllowedCall[] = Object.entries<Operation>(apiOperations).map(
  ([name, { method, path, query, body }]) => ({
    name,
    method,
    path,
    route: fastifyRoute(path),
    queryKeys: new Set(query),
    hasBody: body !== undefined,
  }),
)

/** What stands for a parameter of a path; every other one is an id. */
const PARAMETERS: Record<string, string> = {
  region: `(?:${REGIONS.join('|')})`,
  access_key: inner(ACCESS_KEY_PATTERN),
}
const ID = inner(UUID_PATTERN)

/** The pattern without its two ends. */
function inner(pattern: RegExp): string {
  return pattern.source.slice(1, -1)
}

const MATCHERS = ALLOWED_CALLS.map((call) => ({
  call,
  pattern: pathPattern(call.path, (name) => PARAMETERS[name] ?? ID),
}))

/** A query that means the same to whoever reads it, so that it need not be taken apart and written anew. */
const PLAIN_QUERY = /^[\w.*-]+=[\w.*-]*(?:&[\w.*-]+=[\w.*-]*)*$/

/** Longer than any call of the console; names and ids are short. */
const MAX_TARGET_LENGTH = 4096

/**
 * The call that a request makes, or undefined when it is none of ours. `target` is path and query as
 * sent, without the gateway's own prefix. It is compared undecoded, so that `%2f`, `..`, `//` and other
 * spellings of a path match nothing.
 */
export function findAllowedCall(method: string, target: string): AllowedCall | undefined {
  if (target.length > MAX_TARGET_LENGTH || target.includes('#')) return undefined
  const { path, query } = split(target)
  const found = MATCHERS.find(({ call, pattern }) => call.method === method && pattern.test(path))
  if (!found) return undefined
  return keysOf(query).every((key) => found.call.queryKeys.has(key)) ? found.call : undefined
}

/** Path and query to ask the API for: the query is written anew, so that both sides read it alike. */
export function upstreamTarget(target: string): string {
  const { path, query } = split(target)
  if (PLAIN_QUERY.test(query)) return target
  const written = new URLSearchParams(query).toString()
  return written === '' ? path : `${path}?${written}`
}

function keysOf(query: string): string[] {
  if (!PLAIN_QUERY.test(query)) return [...new URLSearchParams(query).keys()]
  return query.split('&').map((one) => one.slice(0, one.indexOf('=')))
}

function split(target: string): { path: string; query: string } {
  const at = target.indexOf('?')
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at + 1) }
}
