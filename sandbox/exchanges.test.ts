/**
 * Replays exchanges with the real API: the examples of `contract/examples/` in every checkout, and the
 * recordings where they lie beside it. Each conversation is played in its order; ids are mapped to those
 * that the sandbox chose, and responses are compared by status, headers, keys, kinds of values, and by
 * every value that is not the server's to choose.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import {
  differences,
  EXAMPLES,
  exchangeOf,
  RECORDINGS,
  type Closeness,
  type Exchange,
} from '../contract/exchanges.fixture.ts'
import type { FaultSampleName } from '../contract/sandbox-control.ts'
import { PARIS, PARIS_VPC, startSandbox, type Running } from './testing/sandbox.fixture.ts'

/** Ids of exchanges to ids of the sandbox at hand. */
type Ids = Map<string, string>

/** Exchanges of which later ones depend on earlier ones. */
interface Conversation {
  title: string
  exchanges: ReadonlyMap<string, Exchange>
  steps: readonly string[]
  /** Brings about what the exchanges take for granted. */
  given?: (running: Running, ids: Ids) => Promise<void>
  /** The secret key to call with; absent: the account's. */
  key?: (running: Running) => Promise<string>
}

/** Examples of which only the form can agree: values of an account, or words that no source knows. */
const FORM_ONLY = new Set([
  'list-dedicated-connections',
  'get-dedicated-connection',
  'list-events',
  'error-permissions-denied',
  'error-locked',
])

/** Since mid-2026 (api-contract.md §9.1). */
const NEW_IN_NETWORKS = [
  'subnets[0].region: missing',
  'subnets[1].region: missing',
  'has_s3_integration: missing',
]

/**
 * What the sandbox is known to do otherwise than api-contract.md says, by exchange. Where it is put right, the
 * test of that exchange fails until the difference is taken out here.
 */
const KNOWN_DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  'create-private-network': NEW_IN_NETWORKS,
  'get-private-network': NEW_IN_NETWORKS,
  'update-private-network': NEW_IN_NETWORKS,
  'list-private-networks': NEW_IN_NETWORKS.map((difference) => `private_networks[0].${difference}`),
  'create-private-network-ipv4-only': [
    'subnets: 1 items, not 2',
    'subnets[0].region: missing',
    'has_s3_integration: missing',
  ],
  'create-route-to-machine': ['status: 400, not 200'],
  'get-route-not-found': [
    'resource: "route", not "unknown"',
    'resource_id: "7c5e9b02-d81f-4a36-b4c7-2e60f9d8a153", not ""',
  ],
  'list-projects': ['projects[0].status: missing'],
  'get-project': ['status: missing'],
  'list-events': [
    'next_page_token: not expected',
    'events[0].id: uuid v4, not uuid v7',
    'events[0].recorded_at: date with microseconds, not date with nanoseconds',
    'events[0].service_name: text, not service of the audit trail',
  ],
}

const id = (exchange: string): string => (exchangeOf(EXAMPLES, exchange).response.body as { id: string }).id

/** Organization, and default project, of the examples. */
const EXAMPLE_PROJECT = id('get-project')
const EXAMPLE_CONNECTION = id('get-dedicated-connection')
const EXAMPLE_POLICY = id('create-routing-policy')
const EXAMPLE_LINK = id('create-link')
const EXAMPLE_VPC = id('create-vpc')

const keyIn = (exchange: string) => exchangeOf(EXAMPLES, exchange).request.path.split('/').at(-1)!

/** Makes a routing policy under the id that an exchange has for it. */
async function givenPolicy(running: Running, ids: Ids, exampleId: string): Promise<string> {
  const policy = await running.ok('POST', `${PARIS}/routing-policies`, {
    project_id: running.sandbox.account.defaultProjectId,
    name: 'given',
    prefix_filter_in: ['10.50.0.0/16'],
  })
  ids.set(exampleId, policy.id)
  return policy.id
}

/** Brings the example's link into a status that only the sandbox's control interface can. */
async function givenLink(running: Running, ids: Ids, status: string): Promise<void> {
  const link = await running.order()
  ids.set(EXAMPLE_LINK, link.id)
  await running.ok('POST', `/sandbox/links/${link.id}/status`, { status })
}

const examples = { exchanges: EXAMPLES }

const SPOKEN: Conversation[] = [
  {
    title: 'the catalogue',
    ...examples,
    steps: ['list-partners', 'get-partner', 'list-pops', 'get-pop'],
  },
  {
    title: 'dedicated connections, of which each account has its own',
    ...examples,
    steps: ['list-dedicated-connections', 'get-dedicated-connection'],
    given: givenConnection,
  },
  {
    title: 'a hosted link with its VPC and its policies, from order to deletion',
    ...examples,
    steps: [
      'create-routing-policy',
      'get-routing-policy',
      'list-routing-policies',
      'update-routing-policy',
      'create-vpc',
      'get-vpc',
      'update-vpc',
      'list-vpcs',
      'create-private-network',
      'get-private-network',
      'update-private-network',
      'list-private-networks',
      'list-routes-with-nexthop-managed',
      'create-route',
      'get-route',
      'update-route',
      'list-routes-with-nexthop',
      'delete-route',
      'create-link',
      'get-link',
      'list-links',
      'list-events',
      'update-link',
      'attach-vpc',
      'attach-routing-policy',
      'enable-route-propagation',
      'set-routing-policy',
      'disable-route-propagation',
      'detach-routing-policy',
      'detach-vpc',
      'delete-link',
      'delete-routing-policy',
      'delete-private-network',
      'delete-vpc',
    ],
    given: async (running, ids) => {
      const { request } = exchangeOf(EXAMPLES, 'set-routing-policy')
      await givenPolicy(running, ids, (request.body as { routing_policy_id: string }).routing_policy_id)
    },
  },
  {
    title: 'what is easily got wrong about networks and routes',
    ...examples,
    steps: [
      'create-vpc',
      'create-private-network',
      'create-private-network-ipv4-only',
      'create-route-to-machine',
      'get-route-not-found',
    ],
  },
  {
    title: 'a self-hosted link',
    ...examples,
    steps: ['create-self-hosted-link'],
    given: async (running, ids) => {
      await givenConnection(running, ids)
      await givenPolicy(running, ids, EXAMPLE_POLICY)
    },
  },
  {
    title: 'projects, keys and quotas',
    ...examples,
    steps: [
      'list-projects',
      'get-project',
      'get-api-key',
      'get-api-key-of-application',
      'get-api-key-not-found',
      'list-quota',
    ],
    given: async (running, ids) => {
      ids.set(keyIn('get-api-key'), running.sandbox.account.accessKey)
      const key = await running.ok('POST', '/sandbox/keys', { bearer: 'application' })
      ids.set(keyIn('get-api-key-of-application'), key.access_key)
    },
  },
  {
    title: 'what is refused for its arguments, or is not there',
    ...examples,
    steps: ['error-invalid-arguments', 'error-not-found'],
  },
  {
    title: 'a key that nobody knows',
    ...examples,
    steps: ['error-denied-authentication'],
    key: async () => '2c9e4b70-8f1d-4a63-b5e7-09d3c6a1f824',
  },
  {
    title: 'a key that may only read',
    ...examples,
    steps: ['error-permissions-denied'],
    given: async (running, ids) => givenLink(running, ids, 'provisioning'),
    key: async (running) => (await running.ok('POST', '/sandbox/keys', { access: 'read_only' })).secret_key,
  },
  {
    title: 'a link that is busy',
    ...examples,
    steps: ['error-transient-state'],
    given: async (running, ids) => {
      await givenLink(running, ids, 'configuring')
      const { vpcs } = await running.ok('GET', `${PARIS_VPC}/vpcs?name=production`)
      ids.set(EXAMPLE_VPC, vpcs[0].id)
    },
  },
  {
    title: 'a link that is locked',
    ...examples,
    steps: ['error-locked'],
    given: async (running, ids) => givenLink(running, ids, 'locked'),
  },
  {
    title: 'a policy in use',
    ...examples,
    steps: ['error-precondition-failed'],
    given: async (running, ids) => {
      await running.order({ routing_policy_v4_id: await givenPolicy(running, ids, EXAMPLE_POLICY) })
    },
  },
]

/** Errors that nothing but a fault brings about here; of them the form counts, their texts are in no source. */
const BY_FAULT: Readonly<Record<string, FaultSampleName>> = {
  'error-already-exists': 'already_exists',
  'error-expired': 'expired',
  'error-out-of-stock': 'out_of_stock',
  'error-quotas-exceeded': 'quotas_exceeded',
  'error-rate-limited': 'rate_limited',
  'error-resource-expired': 'resource_expired',
  'error-too-many-requests': 'too_many_requests',
  'error-untyped': 'untyped',
}

async function givenConnection(running: Running, ids: Ids): Promise<void> {
  const { connections } = await running.ok('GET', `${PARIS}/dedicated-connections`)
  ids.set(EXAMPLE_CONNECTION, connections[0].id)
}

/** Projects of the recordings: the first two become the default one here, the last the second one. */
const DEFAULT_PROJECTS = ['f73ee410-5b3e-4ba6-ac33-cf10d2bd85dc', '65377edb-6cb8-4234-a23c-16d9bc09814f']
const OTHER_PROJECT = '359a4e2b-78ed-404b-a708-42c0f6328565'
/** The VPC of the recorded routes, whose making was not recorded. */
const VPC_OF_ROUTES = '4695a9f2-745b-44a6-b25c-8d64e5632f18'
/** The recorder masked access keys in the path, but not in the response. */
const MASKED_KEY = 'SCWXXXXXXXXXXXXXXXXX'
const UNKNOWN_KEY = 'SCW3F56EC96AE51D3C5F'

const RECORDED: Readonly<Record<string, readonly string[]>> = {
  'the catalogue': [
    'list-partners-1',
    'get-partner-1',
    'list-pops-1',
    'list-pops-2',
    'list-pops-3',
    'get-pop-1',
  ],
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
  'projects and keys': ['list-projects-2', 'get-project-not-found-1', 'get-api-key-3'],
  'a key that is not there': ['get-api-key-not-found-1'],
}

/** Recordings whose surroundings cannot be brought about here: their items are compared with ours by form. */
const ITEMS: Readonly<Record<string, readonly [list: string, url: string]>> = {
  'list-vpcs-1': ['vpcs', '/vpc/v2/regions/fr-par/vpcs'],
  'list-vpcs-2': ['vpcs', '/vpc/v2/regions/nl-ams/vpcs'],
  'list-vpcs-4': ['vpcs', '/vpc/v2/regions/fr-par/vpcs'],
  'list-routes-with-nexthop-1': ['routes', '/vpc/v2/regions/fr-par/routes-with-nexthop'],
  'list-routes-with-nexthop-2': ['routes', '/vpc/v2/regions/fr-par/routes-with-nexthop'],
  'list-routes-with-nexthop-3': ['routes', '/vpc/v2/regions/fr-par/routes-with-nexthop'],
  'list-projects-1': ['projects', '/account/v3/projects'],
  'get-project-1': ['projects', '/account/v3/projects'],
}

/** Recordings of what the sandbox does not play; `contract/exchanges.test.ts` reads them. */
const ELSEWHERE =
  /^(error-.*|list-public-catalog-products-\d|[gs]et-acl-.*|get-grafana-\d|list-cockpit-products-\d)$/

const played: Conversation[] = Object.entries(RECORDED).map(([title, steps]) => ({
  title: `recorded: ${title}`,
  exchanges: RECORDINGS,
  steps,
  given: async (running, ids) => {
    const { account } = running.sandbox
    const { projects } = await running.ok('GET', '/account/v3/projects?name=staging')
    for (const project of DEFAULT_PROJECTS) ids.set(project, account.defaultProjectId)
    ids.set(OTHER_PROJECT, projects[0].id)
    const { vpcs } = await running.ok('GET', `${PARIS_VPC}/vpcs?is_default=true`)
    ids.set(VPC_OF_ROUTES, vpcs[0].id)
    ids.set('SCW17023D8C41C84ABBF', account.accessKey)
    const key = await running.ok('POST', '/sandbox/keys', { bearer: 'application' })
    ids.set(MASKED_KEY, steps.includes('get-api-key-not-found-1') ? UNKNOWN_KEY : key.access_key)
  },
}))

const CONVERSATIONS = [...SPOKEN, ...(RECORDINGS.size > 0 ? played : [])]

/** All examples share a sandbox, since each conversation lists only what is its own; recordings list everything. */
let shared: Running
beforeAll(async () => {
  shared = await startSandbox()
})
afterAll(() => shared.stop())

describe.each(CONVERSATIONS)('$title', ({ exchanges, steps, given, key }) => {
  let running: Running
  let secret: string | undefined
  const ids: Ids = new Map()
  beforeAll(async () => {
    running = exchanges === EXAMPLES ? shared : await startSandbox()
    ids.set(EXAMPLE_PROJECT, running.sandbox.account.defaultProjectId)
    await given?.(running, ids)
    secret = await key?.(running)
  })
  afterAll(async () => {
    if (running !== shared) await running.stop()
  })

  test.each(steps)('%s', async (name) => {
    const exchange = exchangeOf(exchanges, name)
    const { request } = mapped(exchange, ids)
    const answer = await running.call(
      request.method,
      urlOf(request),
      request.body ?? undefined,
      secret === undefined ? undefined : { 'x-auth-token': secret, 'content-type': 'application/json' },
    )
    expect(answer.headers).toHaveProperty(['x-request-id'])
    learn(exchange.response.body, answer.body, ids)
    // Mapped once more: what the sandbox has just made is known by now.
    const { response } = mapped(exchange, ids)
    const closeness = FORM_ONLY.has(name) ? 'form' : 'values'
    expect(found(response, answer, closeness)).toEqual(KNOWN_DIFFERENCES[name] ?? [])
  })
})

describe('errors by fault', () => {
  test.each(Object.entries(BY_FAULT))('%s', async (name, sample) => {
    const { request, response } = exchangeOf(EXAMPLES, name)
    const { method, path } = request
    await shared.ok('POST', '/sandbox/faults', { method, path, sample, times: 1 })
    const answer = await shared.app.inject({
      method: method as 'GET',
      url: urlOf(request),
      headers: { 'x-auth-token': shared.sandbox.account.secretKey, 'content-type': 'application/json' },
      payload: JSON.stringify(request.body ?? {}),
    })
    const body: unknown = answer.body === '' ? undefined : JSON.parse(answer.body)
    const { statusCode: status, headers } = answer
    expect(found(response, { status, headers, body }, 'form')).toEqual(KNOWN_DIFFERENCES[name] ?? [])
  })
})

test('every example and every recording is replayed, compared, or of another service', () => {
  const known = new Set([
    ...CONVERSATIONS.flatMap(({ steps }) => steps),
    ...Object.keys(BY_FAULT),
    ...Object.keys(ITEMS),
  ])
  const recordings = [...RECORDINGS.keys()].filter((name) => !ELSEWHERE.test(name))
  expect([...EXAMPLES.keys(), ...recordings].filter((name) => !known.has(name))).toEqual([])
  expect(Object.keys(KNOWN_DIFFERENCES).filter((name) => !known.has(name))).toEqual([])
})

describe.each(RECORDINGS.size > 0 ? ['items of recorded lists'] : [])('%s', () => {
  let running: Running
  beforeAll(async () => {
    running = await startSandbox()
  })
  afterAll(() => running.stop())

  test.each(Object.entries(ITEMS))('%s', async (name, [list, url]) => {
    const recorded = exchangeOf(RECORDINGS, name).response.body as Record<string, unknown>
    const answer = await running.ok('GET', url)
    // Of routes, private networks and links make some, gateways and people others, which the sandbox lacks.
    const isOurs = (item: unknown) =>
      ((item as { route?: { type: string } }).route?.type ?? 'subnet') === 'subnet'
    const theirs = (Array.isArray(recorded[list]) ? (recorded[list] as unknown[]) : [recorded]).filter(isOurs)
    expect(theirs.flatMap((one) => differences(one, answer[list][0], 'form'))).toEqual([])
  })
})

function urlOf({ path, query }: Exchange['request']): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => [value].flat().map((one) => [key, one])),
  )
  return `${path}?${search}`
}

function mapped<T>(value: T, ids: Ids): T {
  let text = JSON.stringify(value)
  for (const [theirs, ours] of ids) text = text.replaceAll(theirs, ours)
  return JSON.parse(text)
}

/** Remembers what the server called the thing that the exchange calls otherwise. */
function learn(theirs: unknown, ours: unknown, ids: Ids): void {
  const [from, to] = [theirs as { id?: string } | null, ours as { id?: string } | undefined]
  if (from?.id && to?.id && from.id !== to.id) ids.set(from.id, to.id)
}

/** Status, content type, and the body where the status is right. */
function found(
  expected: Exchange['response'],
  actual: { status: number; headers: Record<string, unknown>; body: unknown },
  closeness: Closeness,
): string[] {
  const status = differences(expected.status, actual.status, 'values', 'status')
  if (status.length > 0) return status
  const headers = ['content-type', 'x-envoy-ratelimited'].flatMap((header) =>
    differences(expected.headers[header], actual.headers[header], 'values', header),
  )
  return [...headers, ...(expected.body === null ? [] : differences(expected.body, actual.body, closeness))]
}
