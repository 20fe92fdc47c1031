import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { WireLink } from '../../../contract/interlink.ts'
import {
  FRANCE_IX,
  FREE_PRO,
  PARIS,
  PARIS_DC3,
  PARIS_TH2,
  PARIS_VPC,
  startSandbox,
  type Running,
} from '../../testing/sandbox.fixture.ts'

let running: Running
let vpc: string
let v4: string
let connection: string
const made: Record<string, WireLink> = {}
beforeAll(async () => {
  running = await startSandbox()
  const project_id = running.sandbox.account.defaultProjectId
  const { projects } = await running.ok('GET', '/account/v3/projects?name=staging')
  vpc = (await running.ok('GET', `${PARIS_VPC}/vpcs?name=production`)).vpcs[0].id
  v4 = (await running.ok('POST', `${PARIS}/routing-policies`, { project_id, name: 'four' })).id
  connection = (await running.ok('GET', `${PARIS}/dedicated-connections`)).connections[0].id
  for (const [name, more] of Object.entries({
    'Beta one': { tags: ['x', 'y'], routing_policy_v4_id: v4 },
    '- alpha': { tags: ['y'], bandwidth_mbps: 100, pop_id: PARIS_DC3, partner_id: FREE_PRO },
    été: { project_id: projects[0].id },
    '100% _sure': { tags: ['z'] },
    zulu: { partner_id: undefined, connection_id: connection, pop_id: PARIS_DC3 },
  })) {
    made[name] = await running.order({ name, ...more })
  }
  await running.ok('POST', `${PARIS}/links/${made['Beta one']?.id}/attach-vpc`, { vpc_id: vpc })
  await running.ok('POST', `/sandbox/links/${made['- alpha']?.id}/partner`, { action: 'accept' })
})
afterAll(() => running.stop())

const names = async (query: string): Promise<string[]> => {
  const { links, total_count } = await running.ok('GET', `${PARIS}/links?${query}`)
  expect(total_count).toBe(links.length)
  return links.map((link: WireLink) => link.name)
}
const ALL = ['Beta one', '- alpha', 'été', '100% _sure', 'zulu']

describe('filters', () => {
  test.each([
    ['name=one', ['Beta one']],
    ['name=BETA', ['Beta one']],
    ['name=%25', ['100% _sure']],
    ['name=_', ['100% _sure']],
    ['name=%C3%A9t%C3%A9', ['été']],
    ['tags=x', ['Beta one']],
    ['tags=x&tags=z', ['Beta one', '100% _sure']],
    ['tags=none', []],
    ['status=provisioning', ['- alpha']],
    ['bgp_v4_status=down', ['Beta one']],
    ['bgp_v6_status=disabled', ALL],
    [`pop_id=${PARIS_TH2}`, ['Beta one', 'été', '100% _sure']],
    ['bandwidth_mbps=100', ['- alpha']],
    [`partner_id=${FRANCE_IX}`, ['Beta one', 'été', '100% _sure']],
    ['kind=hosted', ALL.slice(0, 4)],
    ['kind=self_hosted', ['zulu']],
    ['kind=l2_hosted', ['Beta one', 'été', '100% _sure']],
    ['kind=l3_hosted', ['- alpha']],
    ['status=unknown_link_status&bgp_v4_status=unknown_bgp_status&kind=unknown_link_kind', ALL],
    ['status=&name=', ALL],
    ['order_by=created_at_asc', ALL],
    ['nonsense=1', ALL],
    ['organization_id=00000000-0000-4000-8000-000000000000', []],
  ])('%s', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  test('the list can be filtered by the ids of what is attached', async () => {
    expect(await names(`vpc_id=${vpc}`)).toEqual(['Beta one'])
    expect(await names(`routing_policy_id=${v4}`)).toEqual(['Beta one'])
    expect(await names(`connection_id=${connection}`)).toEqual(['zulu'])
    expect(await names(`pairing_key=${made['été']?.partner?.pairing_key}`)).toEqual(['été'])
    expect(await names(`project_id=${made['été']?.project_id}`)).toEqual(['été'])
  })

  test.each([
    ['status=broken', 'status', 'format'],
    ['project_id=mine', 'project_id', 'format'],
    ['bandwidth_mbps=many', 'bandwidth_mbps', 'format'],
    ['order_by=price_asc', 'order_by', 'format'],
    ['page=0', 'page', 'constraint'],
    ['page=x', 'page', 'format'],
    ['page_size=0', 'page_size', 'constraint'],
    ['page_size=1001', 'page_size', 'constraint'],
    ['name=%00', 'name', 'format'],
  ])('the filter %s gets 400', async (query, argument_name, reason) => {
    expect(await running.call('GET', `${PARIS}/links?${query}`)).toMatchObject({
      status: 400,
      body: { details: [{ argument_name, reason }] },
    })
  })
})

describe('orders', () => {
  test.each([
    ['created_at_desc', ALL.toReversed()],
    ['name_asc', ['100% _sure', '- alpha', 'Beta one', 'été', 'zulu']],
    ['name_desc', ['zulu', 'été', 'Beta one', '- alpha', '100% _sure']],
  ])('%s', async (order, expected) => {
    expect(await names(`order_by=${order}`)).toEqual(expected)
  })

  test('the order by status groups equal statuses', async () => {
    const { links } = await running.ok('GET', `${PARIS}/links?order_by=status_asc`)
    const statuses = links.map((link: WireLink) => link.status)
    expect(statuses).toEqual(statuses.toSorted())
  })
})

describe('pages', () => {
  test('pages together contain every link once, and past the end nothing but the count', async () => {
    const seen: string[] = []
    for (const page of [1, 2, 3]) {
      const { links, total_count } = await running.ok('GET', `${PARIS}/links?page_size=2&page=${page}`)
      expect(total_count).toBe(5)
      seen.push(...links.map((link: WireLink) => link.name))
    }
    expect(seen).toEqual(ALL)
    for (const page of [4, 1_000_000]) {
      expect(await running.ok('GET', `${PARIS}/links?page_size=2&page=${page}`)).toEqual({
        links: [],
        total_count: 5,
      })
    }
  })

  test('a page has twenty links by default', async () => {
    await Promise.all(Array.from({ length: 18 }, (_, index) => running.order({ name: `more ${index}` })))
    const { links, total_count } = await running.ok('GET', `${PARIS}/links`)
    expect([links.length, total_count]).toEqual([20, 23])
  })
})
