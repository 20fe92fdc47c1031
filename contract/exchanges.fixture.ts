/**
 * Exchanges with the API, to hold contract and sandbox against: examples written by hand from
 * api-contract.md, which every checkout has, and recordings of real traffic, which may lie outside it.
 * Where the two differ, the recording is right.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { apiOperations } from './api-operations.ts'
import type { Operation } from './operation.ts'
import { pathPattern } from './path-template.ts'

/** One call and its response. */
export interface Exchange {
  request: {
    method: string
    path: string
    query: Record<string, string | string[]>
    body: object | null
  }
  response: {
    status: number
    /** Lower-case names; only those that matter. */
    headers: Record<string, string>
    /** `null` for none. */
    body: unknown
  }
}

/** Every operation of the API that the project calls, by its name. */
export const API_OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  Object.entries<Operation>(apiOperations),
)

/** The name of the operation that a request calls; undefined for services that the contract does not describe. */
export function operationNameOf({ method, path }: Exchange['request']): string | undefined {
  return [...API_OPERATIONS].find(
    ([, operation]) => operation.method === method && pathPattern(operation.path).test(path),
  )?.[0]
}

/** By name: written by hand from api-contract.md, with ids of their own. */
export const EXAMPLES = readExchanges('examples')

/** By name, see api-contract.md §12. Empty where they do not lie beside the checkout. */
export const RECORDINGS = new Map([
  ...readExchanges('../../shared/recorded'),
  ...readExchanges('../../shared/recorded-more'),
])

function readExchanges(folder: string): ReadonlyMap<string, Exchange> {
  const path = fileURLToPath(new URL(folder, import.meta.url))
  if (!existsSync(path)) return new Map()
  const files = readdirSync(path).filter((name) => name.endsWith('.json'))
  return new Map(
    files.map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(path, file), 'utf8')) as Exchange]),
  )
}

/** The exchange of that name; throws where there is none. */
export function exchangeOf(exchanges: ReadonlyMap<string, Exchange>, name: string): Exchange {
  const exchange = exchanges.get(name)
  if (!exchange) throw new Error(`There is no exchange ${name}.`)
  return exchange
}

/** Chosen by the server, or by the account in which an exchange was made: only their form can agree. */
const FREE = new Set([
  'access_key',
  'address',
  'application_id',
  'contact_email',
  'created_at',
  'creation_ip',
  'default_project_id',
  'description',
  'help_message',
  'id',
  'ipv4',
  'ipv6',
  'l3_connectivity',
  'logo_url',
  'organization_id',
  'pairing_key',
  'portal_url',
  'project_id',
  'qualification',
  'subnet',
  'updated_at',
  'user_id',
  'vlan',
])

/** In the API since the recordings were made (api-contract.md, head and §9.1). */
const NEWER = new Set([
  'has_s3_integration',
  'l3_connectivity',
  'region',
  's3_integration_enabled',
  'status',
  'transitivity_enabled',
])

/**
 * How far two bodies must agree. `values`: all but what the server chooses, see {@link FREE}. `form`: names
 * and kinds of values; of lists the first items, and `null` agrees with anything.
 */
export type Closeness = 'values' | 'form'

/** What distinguishes two bodies, one line each, such as `links[0].vlan: text, not number`; none when they agree. */
export function differences(expected: unknown, actual: unknown, closeness: Closeness, where = ''): string[] {
  const at = where === '' ? 'body' : where
  if (closeness === 'form' && (expected === null || actual === null)) return []
  if (typeof expected !== 'object' || expected === null) {
    const [wanted, found] =
      closeness === 'form'
        ? [formOf(expected), formOf(actual)]
        : [JSON.stringify(expected), JSON.stringify(actual)]
    return wanted === found ? [] : [`${at}: ${found}, not ${wanted}`]
  }
  if (typeof actual !== 'object' || actual === null || Array.isArray(expected) !== Array.isArray(actual)) {
    return [`${at}: ${formOf(actual)}, not ${formOf(expected)}`]
  }
  if (Array.isArray(expected)) return differencesOfLists(expected, actual as unknown[], closeness, at)
  const [theirs, ours] = [expected as Record<string, unknown>, actual as Record<string, unknown>]
  const inside = (key: string) => (where === '' ? key : `${where}.${key}`)
  return [
    ...Object.keys(ours)
      .filter((key) => !(key in theirs) && !NEWER.has(key))
      .map((key) => `${inside(key)}: not expected`),
    ...Object.entries(theirs).flatMap(([key, value]) =>
      key in ours
        ? differences(value, ours[key], FREE.has(key) ? 'form' : closeness, inside(key))
        : [`${inside(key)}: missing`],
    ),
  ]
}

function differencesOfLists(
  expected: unknown[],
  actual: unknown[],
  closeness: Closeness,
  at: string,
): string[] {
  const inside = (count: number) =>
    expected
      .slice(0, count)
      .flatMap((one, index) => differences(one, actual[index], closeness, `${at}[${index}]`))
  if (closeness === 'form') return inside(Math.min(1, actual.length))
  const lengths =
    expected.length === actual.length ? [] : [`${at}: ${actual.length} items, not ${expected.length}`]
  return [...lengths, ...inside(actual.length)]
}

/** What kind of value it is, for values that cannot be equal. */
function formOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  if (typeof value !== 'string') return value === null ? 'null' : typeof value
  const forms: [RegExp, string][] = [
    [/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'uuid v4'],
    [/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'uuid v7'],
    [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/, 'date with microseconds'],
    [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/, 'date with nanoseconds'],
    [/^169\.254\.\d{1,3}\.\d{1,3}\/31$/, '/31'],
    [/^2001:1bc8:3812:fc60(:[0-9a-f]{1,4}){4}\/127$/, '/127'],
    [/^SCW[A-Z0-9]{17}$/, 'access key'],
    [/^(172\.\d+\.\d+\.0\/22|fd[\da-f]{2}(:[\da-f]{1,4}){3}::\/64)$/, 'subnet of a private network'],
    [/^[\d.:a-f]+\/\d+$/, 'prefix'],
    [/^scaleway(\.\w+){2}\.Api$/, 'service of the audit trail'],
  ]
  return forms.find(([pattern]) => pattern.test(value))?.[1] ?? 'text'
}
