/**
 * Replays recorded traffic of the real API. Each conversation is played in its order; ids that the real API
 * chose are mapped to those the sandbox chose, and answers are compared by status, headers, keys, types and
 * by every value that is not chosen by the server.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startSandbox, type Running } from './testing/sandbox.fixture.ts'

const FOLDER = fileURLToPath(new URL('../../shared/recorded', import.meta.url))
const there = existsSync(FOLDER)
if (!there) console.warn(`Skipped: no recorded traffic in ${FOLDER}.`)

interface Recording {
  request: { method: string; path: string; query: Record<string, string | string[]>; body: object | null }
  response: { status: number; headers: Record<string, string>; body: unknown }
}

/** Conversations of which later steps depend on earlier ones. */
const CONVERSATIONS: Record<string, string[]> = {
  catalogue: ['list-partners-1', 'get-partner-1', 'list-pops-1', 'list-pops-2', 'list-pops-3', 'get-pop-1'],
  'a link: create, read, rename, delete': [
    'create-link-1',
    'get-link-1',
    'update-link-1',
    'get-link-2',
    'delete-link-1',
    'get-link-not-found-1',
  ],
  'a link that changes its VPC': [
    'create-vpc-1',
    'get-vpc-1',
    'create-vpc-2',
    'get-vpc-2',
    'create-link-2',
    'get-link-3',
    'attach-vpc-1',
    'get-link-4',
    'detach-vpc-1',
    'get-link-5',
    'attach-vpc-2',
    'get-link-6',
    'detach-vpc-2',
    'get-link-7',
    'delete-link-2',
    'get-link-not-found-2',
    'delete-vpc-1',
  ],
  'a routing policy': [
    'create-routing-policy-1',
    'get-routing-policy-1',
    'update-routing-policy-1',
    'get-routing-policy-2',
    'delete-routing-policy-1',
    'get-routing-policy-not-found-1',
  ],
  'VPCs by tag and name': ['create-vpc-3', 'get-vpc-3', 'list-vpcs-5', 'list-vpcs-3', 'get-vpc-not-found-1'],
  'a private network and a route through it': [
    'create-private-network-1',
    'get-private-network-1',
    'create-route-1',
    'get-route-1',
    'delete-route-1',
  ],
  'a key that an application holds': ['get-api-key-1'],
  'another such key': ['get-api-key-2'],
  'projects and keys': [
    'list-projects-2',
    'get-project-not-found-1',
    'get-api-key-3',
    'get-api-key-not-found-1',
  ],
}

/** Chosen by the server, so compared by form only. */
const SERVERS_CHOICE = new Set([
  'id',
  'created_at',
  'updated_at',
  'pairing_key',
  'vlan',
  'ipv4',
  'ipv6',
  'organization_id',
  'project_id',
  'default_project_id',
  'access_key',
  'user_id',
  'application_id',
  'subnet',
  'description',
  'creation_ip',
])
/** In the API since the recordings (api-contract.md, head and §9.1). */
const NEWER = new Set(['l3_connectivity', 'region', 'transitivity_enabled', 's3_integration_enabled'])
/** Projects of the recordings: the first two become the default one here, the last the second one. */
const DEFAULT_PROJECTS = ['f73ee410-5b3e-4ba6-ac33-cf10d2bd85dc', '65377edb-6cb8-4234-a23c-16d9bc09814f']
const OTHER_PROJECT = '359a4e2b-78ed-404b-a708-42c0f6328565'
/** The VPC of the recorded routes, whose making was not recorded. */
const VPC_OF_ROUTES = '4695a9f2-745b-44a6-b25c-8d64e5632f18'
/** The recorder masked access keys in the path, but not in the answer. */
const MASKED_KEY = 'SCWXXXXXXXXXXXXXXXXX'
const UNKNOWN_KEY = 'SCW3F56EC96AE51D3C5F'

describe.skipIf(!there).each(Object.entries(CONVERSATIONS))('%s', (_name, steps) => {
  let running: Running
  const ids = new Map<string, string>()
  beforeAll(async () => {
    running = await startSandbox()
    const { account } = running.sandbox
    const { projects } = await running.ok('GET', '/account/v3/projects?name=staging')
    for (const id of DEFAULT_PROJECTS) ids.set(id, account.defaultProjectId)
    ids.set(OTHER_PROJECT, projects[0].id)
    const { vpcs } = await running.ok('GET', '/vpc/v2/regions/fr-par/vpcs?is_default=true')
    ids.set(VPC_OF_ROUTES, vpcs[0].id)
    ids.set('SCW17023D8C41C84ABBF', account.accessKey)
    const key = await running.ok('POST', '/sandbox/keys', { bearer: 'application' })
    ids.set(MASKED_KEY, steps.includes('get-api-key-not-found-1') ? UNKNOWN_KEY : key.access_key)
  })
  afterAll(() => running.stop())

  test.each(steps)('%s', async (name) => {
    const recording = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Recording
    const { method, path, query, body } = mapped(recording.request)
    const search = new URLSearchParams(
      Object.entries(query).flatMap(([key, value]) => [value].flat().map((one) => [key, one])),
    )
    const answer = await running.call(method, `${path}?${search}`, body ?? undefined)
    expect(answer.status).toBe(recording.response.status)
    for (const header of ['content-type', 'x-request-id']) {
      expect(answer.headers).toHaveProperty([header])
      if (header === 'content-type') expect(answer.headers[header]).toBe(recording.response.headers[header])
    }
    learn(recording.response.body, answer.body)
    if (recording.response.body !== null) compare(recording.response.body, answer.body, name)
  })

  function mapped<T>(value: T): T {
    let text = JSON.stringify(value)
    for (const [theirs, ours] of ids) text = text.replaceAll(theirs, ours)
    return JSON.parse(text)
  }

  /** Remembers what the server called the thing that the recording calls otherwise. */
  function learn(theirs: unknown, ours: unknown): void {
    const [from, to] = [theirs as { id?: string } | null, ours as { id?: string } | undefined]
    if (from?.id && to?.id && from.id !== to.id) ids.set(from.id, to.id)
  }

  function compare(theirs: unknown, ours: unknown, where: string): void {
    if (typeof theirs !== 'object' || theirs === null) {
      expect(ours, where).toEqual(mapped(theirs))
      return
    }
    if (Array.isArray(theirs)) {
      expect(ours, where).toHaveLength(theirs.length)
      for (const [index, one] of theirs.entries())
        compare(one, (ours as unknown[])[index], `${where}[${index}]`)
      return
    }
    const extra = Object.keys(ours as object).filter((key) => !(key in theirs) && !NEWER.has(key))
    expect(extra, `${where}: keys that the real API does not send`).toEqual([])
    for (const [key, value] of Object.entries(theirs)) {
      expect(ours, where).toHaveProperty([key])
      const own = (ours as Record<string, unknown>)[key]
      if (SERVERS_CHOICE.has(key)) expect(form(own), `${where}.${key}`).toBe(form(value))
      else compare(value, own, `${where}.${key}`)
    }
  }
})

/** Recordings whose surroundings cannot be brought about here: their items are compared with ours by form. */
const ITEMS: [file: string, list: string, url: string][] = [
  ['list-vpcs-1', 'vpcs', '/vpc/v2/regions/fr-par/vpcs'],
  ['list-vpcs-2', 'vpcs', '/vpc/v2/regions/nl-ams/vpcs'],
  ['list-vpcs-4', 'vpcs', '/vpc/v2/regions/fr-par/vpcs'],
  ['list-routes-with-nexthop-1', 'routes', '/vpc/v2/regions/fr-par/routes-with-nexthop'],
  ['list-routes-with-nexthop-2', 'routes', '/vpc/v2/regions/fr-par/routes-with-nexthop'],
  ['list-routes-with-nexthop-3', 'routes', '/vpc/v2/regions/fr-par/routes-with-nexthop'],
  ['list-projects-1', 'projects', '/account/v3/projects'],
  ['get-project-1', 'projects', '/account/v3/projects'],
]

/** Recordings of services that the sandbox does not play; `contract/recorded.test.ts` reads them. */
const ELSEWHERE = /^(error-.*|list-public-catalog-products-\d)$/

test.skipIf(!there)('every recording is replayed, compared, or of another service', () => {
  const known = new Set([...Object.values(CONVERSATIONS).flat(), ...ITEMS.map(([name]) => name)])
  const names = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''))
  expect(names.filter((name) => !known.has(name) && !ELSEWHERE.test(name))).toEqual([])
})

describe.skipIf(!there)('items have the recorded form', () => {
  let running: Running
  beforeAll(async () => {
    running = await startSandbox()
  })
  afterAll(() => running.stop())

  test.each(ITEMS)('%s', async (name, list, url) => {
    const { response } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Recording
    const recorded = response.body as Record<string, unknown>
    const answer = await running.ok('GET', url)
    // Of routes, private networks and links make some, gateways and people others, which the sandbox lacks.
    const isOurs = (item: unknown) =>
      ((item as { route?: { type: string } }).route?.type ?? 'subnet') === 'subnet'
    const theirs = (Array.isArray(recorded[list]) ? (recorded[list] as unknown[]) : [recorded]).filter(isOurs)
    for (const one of theirs) expectForm(one, answer[list][0], name)
  })

  function expectForm(theirs: unknown, ours: unknown, where: string): void {
    if (theirs === null || ours === null || typeof theirs !== 'object') {
      // Unset on one side only is a matter of content.
      if (theirs !== null && ours !== null) expect(form(ours), where).toBe(form(theirs))
      return
    }
    if (Array.isArray(theirs)) {
      expect(Array.isArray(ours), where).toBe(true)
      if (theirs.length > 0 && (ours as unknown[]).length > 0) {
        expectForm(theirs[0], (ours as unknown[])[0], `${where}[0]`)
      }
      return
    }
    const extra = Object.keys(ours as object).filter((key) => !(key in theirs) && !NEWER.has(key))
    expect(extra, `${where}: keys that the real API does not send`).toEqual([])
    for (const [key, value] of Object.entries(theirs)) {
      expect(ours, where).toHaveProperty([key])
      expectForm(value, (ours as Record<string, unknown>)[key], `${where}.${key}`)
    }
  }
})

/** What kind of value it is, for values that cannot be equal. */
function form(value: unknown): string {
  if (typeof value !== 'string') return typeof value
  const forms: [RegExp, string][] = [
    [/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'uuid v4'],
    [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/, 'date with microseconds'],
    [/^169\.254\.\d{1,3}\.\d{1,3}\/31$/, '/31'],
    [/^2001:1bc8:3812:fc60(:[0-9a-f]{1,4}){4}\/127$/, '/127'],
    [/^SCW[A-Z0-9]{17}$/, 'access key'],
    [/^(172\.\d+\.\d+\.0\/22|fd[\da-f]{2}(:[\da-f]{1,4}){3}::\/64)$/, 'subnet of a private network'],
  ]
  return forms.find(([pattern]) => pattern.test(value))?.[1] ?? 'text'
}
