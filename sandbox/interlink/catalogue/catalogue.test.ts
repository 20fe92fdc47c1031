import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { REGIONS } from '../../../contract/regions.ts'
import {
  FRANCE_IX,
  FREE_PRO,
  PARIS,
  PARIS_DC2,
  PARIS_DC3,
  PARIS_DC5,
  startSandbox,
  type Running,
} from '../../testing/sandbox.fixture.ts'

let running: Running
beforeAll(async () => {
  running = await startSandbox()
})
afterAll(() => running.stop())

const named = (list: { name: string }[]) => list.map(({ name }) => name)
const pops = async (query: string, prefix = PARIS) =>
  named((await running.ok('GET', `${prefix}/pops?${query}`)).pops)
const partners = async (query: string, prefix = PARIS) =>
  named((await running.ok('GET', `${prefix}/partners?${query}`)).partners)

describe('the catalogue of fr-par', () => {
  const ALL = ['DC2', 'DC3', 'DC5', '- Interxion MRS2', '- Telehouse TH2']
  test.each([
    ['', ALL],
    ['order_by=name_desc', ALL.toReversed()],
    ['name=Telehouse TH2', ['- Telehouse TH2']],
    ['name=DC', ['DC2', 'DC3', 'DC5']],
    ['hosting_provider_name=Interxion', ['- Interxion MRS2']],
    [`partner_id=${FRANCE_IX}`, ['DC3', '- Interxion MRS2', '- Telehouse TH2']],
    ['link_bandwidth_mbps=100000', ['DC3', 'DC5']],
    ['dedicated_available=true', ['DC3']],
    ['dedicated_available=false', ['DC2', 'DC5', '- Interxion MRS2', '- Telehouse TH2']],
    ['l3_connectivity_partners=false', ['- Interxion MRS2']],
    [`partner_id=${FREE_PRO}&link_bandwidth_mbps=50&name=DC`, ['DC3', 'DC5']],
  ])('the list of PoPs can be filtered with %s', async (query, expected) => {
    expect(await pops(query)).toEqual(expected)
  })

  test.each([
    ['', ['FranceIX', 'FreePro']],
    ['l3_connectivity=true', ['FreePro']],
    [`pop_ids=${PARIS_DC5}`, ['FreePro']],
    [`pop_ids=${PARIS_DC5}&pop_ids=${PARIS_DC3}`, ['FranceIX', 'FreePro']],
  ])('the list of partners can be filtered with %s', async (query, expected) => {
    expect(await partners(query)).toEqual(expected)
  })

  test('DC2 offers nothing in the list and states sizes by id', async () => {
    const { pops: list } = await running.ok('GET', `${PARIS}/pops?name=DC2`)
    expect(list[0].available_link_bandwidths_mbps).toEqual([])
    const { available_link_bandwidths_mbps } = await running.ok('GET', `${PARIS}/pops/${PARIS_DC2}`)
    expect(available_link_bandwidths_mbps).toContain(50)
  })
})

describe('the other regions', () => {
  test.each(REGIONS.filter((region) => region !== 'fr-par'))(
    '%s says that it is invented',
    async (region) => {
      const prefix = `/interlink/v1beta1/regions/${region}`
      const { pops: list } = await running.ok('GET', `${prefix}/pops`)
      expect(list.length).toBeGreaterThan(0)
      for (const pop of list) expect(pop.display_name).toContain('(sandbox)')
      const { partners: who } = await running.ok('GET', `${prefix}/partners`)
      for (const one of who) {
        expect(one.name).toContain('Sandbox')
        expect(one.contact_email).toMatch(/\.example$/)
        expect(one.portal_url).toMatch(/^https:\/\/[^/]+\.example\//)
      }
    },
  )

  test('there is a PoP without an offer other than DC2', async () => {
    const { pops: list } = await running.ok('GET', '/interlink/v1beta1/regions/pl-waw/pops')
    expect(
      list.some(
        (pop: { available_link_bandwidths_mbps: number[] }) =>
          pop.available_link_bandwidths_mbps.length === 0,
      ),
    ).toBe(true)
  })
})

describe('dedicated connections', () => {
  test('there is a dedicated connection in fr-par and one in nl-ams, with demarcation and VLANs', async () => {
    for (const [region, mbps] of [
      ['fr-par', 10_000],
      ['nl-ams', 1000],
    ]) {
      const { connections } = await running.ok(
        'GET',
        `/interlink/v1beta1/regions/${region}/dedicated-connections`,
      )
      expect(connections).toMatchObject([{ status: 'active', bandwidth_mbps: mbps }])
      expect(connections[0].demarcation_info).toBeTruthy()
      expect(connections[0].vlan_range.start).toBeLessThan(connections[0].vlan_range.end)
      const url = `/interlink/v1beta1/regions/${region}/dedicated-connections/${connections[0].id}`
      expect(await running.ok('GET', url)).toEqual(connections[0])
    }
    const none = await running.ok(
      'GET',
      `${PARIS}/dedicated-connections?status=locked&order_by=updated_at_desc`,
    )
    expect(none).toEqual({ connections: [], total_count: 0 })
  })
})

describe('networks of the account', () => {
  test('the account has VPCs in two projects, with IPv4 and IPv6 subnets', async () => {
    const { vpcs } = await running.ok('GET', '/vpc/v2/regions/fr-par/vpcs?order_by=name_asc')
    expect(named(vpcs)).toEqual(['default', 'production', 'staging'])
    expect(new Set(vpcs.map((vpc: { project_id: string }) => vpc.project_id)).size).toBe(2)
    const url = `/vpc/v2/regions/fr-par/private-networks?vpc_id=${vpcs[1].id}`
    const { private_networks } = await running.ok('GET', url)
    expect(private_networks).toHaveLength(vpcs[1].private_network_count)
    for (const { subnets } of private_networks) {
      expect(subnets.map(({ subnet }: { subnet: string }) => subnet.includes(':'))).toEqual([false, true])
    }
  })

  test.each([
    ['is_ipv6=true', 2],
    ['contains=172.16.0.0/12', 2],
    ['contains=10.0.0.0/8', 0],
    ['tags=MANAGED', 4],
    ['tags=mine', 0],
    ['nexthop_resource_type=instance_private_nic', 0],
    ['order_by=prefix_len_desc', 4],
  ])('the list of routes can be filtered with %s', async (query, count) => {
    const { vpcs } = await running.ok('GET', '/vpc/v2/regions/fr-par/vpcs?name=production')
    const url = `/vpc/v2/regions/fr-par/routes-with-nexthop?vpc_id=${vpcs[0].id}&${query}`
    expect((await running.ok('GET', url)).total_count).toBe(count)
  })
})
