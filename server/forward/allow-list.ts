/**
 * What may reach the API: the calls of `contract/`, by method, path template and query keys.
 * `docs/allow-list.md` is the same table for people; its test fails when the two differ.
 */
import { apiOperations } from '../../contract/api-operations.ts'
import type { Operation } from '../../contract/operation.ts'
import { fastifyRoute, pathPattern } from '../../contract/path-template.ts'
import { REGIONS } from '../../contract/regions.ts'
import { ACCESS_KEY_PATTERN } from '../../contract/session.ts'
import { UUID_PATTERN } from '../../contract/uuid.ts'

/** One allowed call. */
export interface AllowedCall {
  /** Operation name in the contract, used in the audit line. */
  name: string
  method: Operation['method']
  /** Template of the contract, `/interlink/v1beta1/regions/{region}/links/{link_id}`. */
  path: string
  /** The same for Fastify, `/interlink/v1beta1/regions/:region/links/:link_id`. */
  route: string
  queryKeys: ReadonlySet<string>
  hasBody: boolean
}

/** Every allowed call, in the order of the contract. */
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

/** Patterns of path parameters that are not UUIDs. */
const PARAMETERS: Record<string, string> = {
  region: `(?:${REGIONS.join('|')})`,
  access_key: inner(ACCESS_KEY_PATTERN),
}
const ID = inner(UUID_PATTERN)

/** The pattern without its two anchors. */
function inner(pattern: RegExp): string {
  return pattern.source.slice(1, -1)
}

const MATCHERS = ALLOWED_CALLS.map((call) => ({
  call,
  pattern: pathPattern(call.path, (name) => PARAMETERS[name] ?? ID),
}))

/** A query that every parser reads the same way, so that it can be passed on unchanged. */
const PLAIN_QUERY = /^[\w.*-]+=[\w.*-]*(?:&[\w.*-]+=[\w.*-]*)*$/

/** Longer than any call of the console; names and ids are short. */
const MAX_TARGET_LENGTH = 4096

/**
 * The call that a request makes, or undefined when it is not allowed. `target` is path and query as sent,
 * without the gateway's own prefix. It is compared without decoding, so `%2f`, `..`, `//` and other spellings
 * of a path match nothing.
 */
export function findAllowedCall(method: string, target: string): AllowedCall | undefined {
  if (target.length > MAX_TARGET_LENGTH || target.includes('#')) return undefined
  const { path, query } = split(target)
  const found = MATCHERS.find(({ call, pattern }) => call.method === method && pattern.test(path))
  if (!found) return undefined
  return keysOf(query).every((key) => found.call.queryKeys.has(key)) ? found.call : undefined
}

/**
 * Path and query for the API. The query is serialized again unless it is plain, so that gateway and API read
 * the same parameters.
 */
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
