import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import {
  FRANCE_IX,
  FREE_PRO,
  PARIS,
  PARIS_DC2,
  PARIS_DC3,
  PARIS_DC5,
  PARIS_TH2,
  startSandbox,
  type Running,
} from '../../testing/sandbox.fixture.ts'

let running: Running
let project: string
let connection: string
beforeAll(async () => {
  running = await startSandbox()
  project = running.sandbox.account.defaultProjectId
  const { connections } = await running.ok('GET', `${PARIS}/dedicated-connections`)
  connection = connections[0].id
})
afterAll(() => running.stop())

const UNKNOWN = '00000000-0000-4000-8000-000000000000'
const create = (body: object) => running.call('POST', `${PARIS}/links`, body)
const hosted = (more: object = {}) => ({
  project_id: project,
  name: 'one',
  pop_id: PARIS_TH2,
  partner_id: FRANCE_IX,
  bandwidth_mbps: 50,
  ...more,
})
const own = (more: object = {}) => ({
  project_id: project,
  name: 'own',
  pop_id: PARIS_DC3,
  connection_id: connection,
  bandwidth_mbps: 50,
  ...more,
})

describe('a hosted order', () => {
  test('a hosted order is requested immediately, with everything assigned', async () => {
    const { status, body } = await create(hosted({ tags: ['a', 'b'] }))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'requested',
      bgp_v4_status: 'disabled',
      bgp_v6_status: 'disabled',
      enable_route_propagation: false,
      tags: ['a', 'b'],
      partner: { partner_id: FRANCE_IX, disapproved_reason: '', l3_connectivity: false },
      scw_bgp_config: { asn: 12_876 },
      peer_bgp_config: { asn: 39_801 },
    })
    expect(body.vlan).toBeGreaterThanOrEqual(1500)
    expect(body.vlan).toBeLessThanOrEqual(3899)
    expect(body).not.toHaveProperty('self')
    expect(body).not.toHaveProperty('vpc_id')
  })

  test('a link has Scaleway on the even address of each pair and the peer on the next', async () => {
    const { body } = await create(hosted())
    const last = (address: string) => Number(/\.(\d+)\/31$/.exec(address)?.[1])
    expect(body.scw_bgp_config.ipv4).toMatch(/^169\.254\.\d+\.\d+\/31$/)
    expect(last(body.scw_bgp_config.ipv4) % 2).toBe(0)
    expect(last(body.peer_bgp_config.ipv4)).toBe(last(body.scw_bgp_config.ipv4) + 1)
    const group = (address: string) => Number.parseInt(/:([\da-f]+)\/127$/.exec(address)?.[1] ?? '', 16)
    expect(body.scw_bgp_config.ipv6).toMatch(/^2001:1bc8:3812:fc60:/)
    expect(group(body.scw_bgp_config.ipv6) % 2).toBe(0)
    expect(group(body.peer_bgp_config.ipv6)).toBe(group(body.scw_bgp_config.ipv6) + 1)
  })

  test('an order with a policy creates its session', async () => {
    const policy = await running.ok('POST', `${PARIS}/routing-policies`, {
      project_id: project,
      name: 'v6',
      is_ipv6: true,
    })
    const { body } = await create(hosted({ routing_policy_v6_id: policy.id }))
    expect(body).toMatchObject({
      routing_policy_v6_id: policy.id,
      bgp_v4_status: 'disabled',
      bgp_v6_status: 'down',
    })
    expect(await create(hosted({ routing_policy_v4_id: policy.id }))).toMatchObject({
      status: 400,
      body: { details: [{ argument_name: 'routing_policy_v4_id', reason: 'constraint' }] },
    })
  })

  test.each([
    ['no fields', {}, ['project_id', 'required']],
    ['an empty name', { name: '' }, ['name', 'constraint']],
    ['a name of 256 characters', { name: 'x'.repeat(256) }, ['name', 'constraint']],
    ['a name that is a number', { name: 7 }, ['name', 'format']],
    ['a name with U+0000', { name: 'a\0b' }, ['name', 'format']],
    ['half a surrogate pair in its name', { name: 'a\ud800' }, ['name', 'format']],
    ['half a surrogate pair in a tag', { tags: ['a', '\udc00b'] }, ['tags', 'format']],
    ['half a surrogate pair in a field that does not exist', { more: [{ a: '\ud800' }] }, ['more', 'format']],
    ['no name', { name: undefined }, ['name', 'required']],
    ['a malformed PoP', { pop_id: 'DC3' }, ['pop_id', 'format']],
    ['a bandwidth of 0', { bandwidth_mbps: 0 }, ['bandwidth_mbps', 'constraint']],
    ['a bandwidth not on offer', { bandwidth_mbps: 51 }, ['bandwidth_mbps', 'constraint']],
    ['a bandwidth as text', { bandwidth_mbps: '50' }, ['bandwidth_mbps', 'format']],
    [
      'a PoP with nothing on offer',
      { pop_id: PARIS_DC2, partner_id: FREE_PRO },
      ['bandwidth_mbps', 'constraint'],
    ],
    ['a partner that is not there', { pop_id: PARIS_DC5 }, ['partner_id', 'constraint']],
    ['a VLAN', { vlan: 2000 }, ['vlan', 'constraint']],
    ['an ASN', { peer_asn: 65_000 }, ['peer_asn', 'constraint']],
    ['neither partner nor connection', { partner_id: undefined }, ['partner_id', 'constraint']],
    ['both partner and connection', { connection_id: UNKNOWN }, ['connection_id', 'constraint']],
  ])('an order with %s gets 400', async (_name, more, [argument, reason]) => {
    const body = Object.keys(more).length === 0 ? {} : hosted(more)
    const response = await create(body)
    expect(response).toMatchObject({ status: 400, body: { type: 'invalid_arguments' } })
    expect(response.body.details[0]).toMatchObject({ argument_name: argument, reason })
  })

  test.each([
    ['pop', { pop_id: UNKNOWN }],
    ['partner', { partner_id: UNKNOWN }],
    ['project_id', { project_id: UNKNOWN }],
    ['routing_policy', { routing_policy_v4_id: UNKNOWN }],
  ])('an order with an unknown %s gets 404', async (resource, more) => {
    expect(await create(hosted(more))).toMatchObject({
      status: 404,
      body: { resource, resource_id: UNKNOWN },
    })
  })
})

describe('a self-hosted order', () => {
  test('a self-hosted order is configuring and then ready, with VLAN and ASN assigned', async () => {
    const { body } = await create(own())
    expect(body).toMatchObject({
      status: 'configuring',
      self: { connection_id: connection },
      peer_bgp_config: { asn: 65_000 },
    })
    expect(body).not.toHaveProperty('partner')
    expect(body.vlan).toBeGreaterThanOrEqual(2000)
    expect(body.vlan).toBeLessThanOrEqual(2099)
    const busy = await running.call('PATCH', `${PARIS}/links/${body.id}`, { name: 'other' })
    expect(busy).toMatchObject({
      status: 409,
      body: { type: 'transient_state', resource: 'link', resource_id: body.id, current_state: 'configuring' },
    })
    await expect
      .poll(() => running.ok('GET', `${PARIS}/links/${body.id}`), { timeout: 10_000, interval: 100 })
      .toMatchObject({ status: 'ready' })
  })

  test('a self-hosted order can choose VLAN and ASN', async () => {
    // An order without a choice may have got any of them.
    const { links } = await running.ok('GET', `${PARIS}/links?kind=self_hosted`)
    const taken = new Set(links.map((link: { vlan: number }) => link.vlan))
    const vlan = [2099, 2098, 2097].find((each) => !taken.has(each))
    const { body } = await create(own({ vlan, peer_asn: 64_999 }))
    expect(body).toMatchObject({ vlan, peer_bgp_config: { asn: 64_999 } })
  })

  test.each([
    ['a VLAN below the range', { vlan: 1999 }, 'vlan'],
    ['a VLAN above the range', { vlan: 2100 }, 'vlan'],
    ['a taken VLAN', { vlan: 2050 }, 'vlan'],
    ['an ASN of 0', { peer_asn: 0 }, 'peer_asn'],
    ['an ASN of 65535', { peer_asn: 65_535 }, 'peer_asn'],
    ['another PoP', { pop_id: PARIS_TH2 }, 'pop_id'],
    ['a bandwidth not on offer', { bandwidth_mbps: 300 }, 'bandwidth_mbps'],
    ['more than is left', { bandwidth_mbps: 10_000 }, 'bandwidth_mbps'],
  ])('a self-hosted order with %s gets 400', async (_name, more, argument) => {
    await create(own({ vlan: 2050 }))
    expect(await create(own(more))).toMatchObject({
      status: 400,
      body: { details: [{ argument_name: argument, reason: 'constraint' }] },
    })
  })

  test('an order on an unknown connection gets 404', async () => {
    expect(await create(own({ connection_id: UNKNOWN }))).toMatchObject({
      status: 404,
      body: { resource: 'dedicated_connection' },
    })
  })
})
