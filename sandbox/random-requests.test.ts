/** Whatever is sent, the response is one that the contract describes, and never a 5xx by a bug. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { apiOperations } from '../contract/api-operations.ts'
import type { Operation } from '../contract/operation.ts'
import { replaceParameters } from '../contract/path-template.ts'
import { sandboxControlOperations } from '../contract/sandbox-control.ts'
import {
  FRANCE_IX,
  FREE_PRO,
  PARIS,
  PARIS_DC3,
  PARIS_TH2,
  startSandbox,
  type Running,
} from './testing/sandbox.fixture.ts'

let running: Running
beforeAll(async () => {
  running = await startSandbox()
})
afterAll(() => running.stop())

const OPERATIONS = Object.values<Operation>({ ...apiOperations, ...sandboxControlOperations })

const FIELDS = [
  'project_id',
  'name',
  'tags',
  'pop_id',
  'bandwidth_mbps',
  'connection_id',
  'partner_id',
  'peer_asn',
  'vlan',
  'routing_policy_v4_id',
  'routing_policy_v6_id',
  'vpc_id',
  'routing_policy_id',
  'prefix_filter_in',
  'prefix_filter_out',
  'is_ipv6',
  'action',
  'reason',
  'status',
  'bgp_v4_status',
  'days',
  'links',
  'destination',
  'subnets',
  'nexthop_private_network_id',
  'nexthop_resource_id',
  'advance_ms',
  'to',
  'access',
  'expires_at',
]

/** Ids of existing resources, by the path parameter or field that holds them. */
async function idsOf(): Promise<Record<string, string[]>> {
  const ids = async (url: string, key: string) =>
    (await running.ok('GET', url))[key].map(({ id }: { id: string }) => id)
  const policies = await ids(`${PARIS}/routing-policies`, 'routing_policies')
  return {
    link_id: await ids(`${PARIS}/links?order_by=created_at_desc`, 'links'),
    routing_policy_id: policies,
    routing_policy_v4_id: policies,
    routing_policy_v6_id: policies,
    private_network_id: await ids('/vpc/v2/regions/fr-par/private-networks', 'private_networks'),
    vpc_id: await ids('/vpc/v2/regions/fr-par/vpcs', 'vpcs'),
    project_id: await ids('/account/v3/projects', 'projects'),
    connection_id: await ids(`${PARIS}/dedicated-connections`, 'connections'),
    pop_id: [PARIS_TH2, PARIS_DC3],
    partner_id: [FRANCE_IX, FREE_PRO],
  }
}

const nonsense = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '',
    '\0',
    "';--",
    '%',
    'null',
    '-1',
    '1e9',
    '99999999999999999999',
    'true',
    'unknown_status',
  ),
)
const plausible = fc.constantFrom<unknown>(
  'paris-1',
  50,
  100,
  1000,
  2000,
  65_000,
  true,
  false,
  ['a', 'b'],
  ['10.0.0.0/8'],
  ['fd00::/8'],
  'accept',
  'provision',
  'refuse',
  'active',
  'locked',
  'ready',
  'up',
  'down',
)
const value = fc.oneof(plausible, plausible, plausible, nonsense, fc.jsonValue({ maxDepth: 2 }))

const request = fc.record({
  operation: fc.constantFrom(...OPERATIONS),
  // Mostly real ids, so that requests get past validation.
  pick: fc.nat(1000),
  wild: fc.integer({ min: 0, max: 9 }),
  text: nonsense,
  query: fc.array(
    fc.tuple(fc.nat(20), fc.oneof(nonsense, fc.constantFrom('1', '20', 'name_asc', 'active'))),
    {
      maxLength: 3,
    },
  ),
  body: fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 6 }),
  complete: fc.boolean(),
})

test('random requests get only responses that the contract describes', async () => {
  const statuses = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(request, async ({ operation, pick, wild, text, query, body, complete }) => {
      const ids = await idsOf()
      const one = (name: string) => {
        const known = ids[name]
        return known && known.length > 0 && wild > 0 ? (known[pick % known.length] ?? text) : text
      }
      const path = replaceParameters(
        operation.path,
        (name) =>
          encodeURIComponent(name === 'region' ? (wild > 1 ? 'fr-par' : text) : one(name).toWellFormed()) ||
          'x',
      )
      const search = new URLSearchParams(
        query.flatMap(([index, part]) => {
          const key = operation.query[index % Math.max(operation.query.length, 1)]
          return key === undefined ? [] : [[key, part.toWellFormed()]]
        }),
      )
      const order = complete
        ? {
            project_id: one('project_id'),
            name: 'random',
            pop_id: PARIS_TH2,
            partner_id: FRANCE_IX,
            bandwidth_mbps: 50,
          }
        : {}
      const references = Object.fromEntries(
        Object.keys(body)
          .filter((key) => ids[key] && wild > 2)
          .map((key) => [key, one(key)]),
      )
      const sent = operation.body
        ? { ...order, ...body, ...references, ...('links' in body ? { links: 3 } : {}) }
        : undefined
      const { status } = await running.call(operation.method, `${path}?${search}`, sent)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }),
    { numRuns: 150 },
  )
  // The test is worth nothing if every request is refused.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(15)
  expect(statuses.get(400) ?? 0).toBeGreaterThan(8)
}, 120_000)
