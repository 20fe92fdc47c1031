import { afterAll, beforeAll, expect, test } from 'vitest'

import type { WireLink } from '../../../contract/interlink.ts'
import { PARIS, startSandbox, type Running } from '../../testing/sandbox.fixture.ts'

let running: Running
beforeAll(async () => {
  running = await startSandbox()
})
afterAll(() => running.stop())

const AMSTERDAM = '/interlink/v1beta1/regions/nl-ams'

test('concurrent orders never share a VLAN or an address', async () => {
  const links = await Promise.all(Array.from({ length: 60 }, () => running.order()))
  const distinct = (of: (link: WireLink) => unknown) => new Set(links.map(of)).size
  expect(distinct((link) => link.vlan)).toBe(60)
  expect(distinct((link) => link.scw_bgp_config?.ipv4)).toBe(60)
  expect(distinct((link) => link.scw_bgp_config?.ipv6)).toBe(60)
  expect(distinct((link) => link.partner?.pairing_key)).toBe(60)
})

test('concurrent orders never exceed the bandwidth of a connection', async () => {
  const { connections } = await running.ok('GET', `${AMSTERDAM}/dedicated-connections`)
  const [{ id, pop_id, bandwidth_mbps }] = connections
  const order = (more: object) =>
    running.call('POST', `${AMSTERDAM}/links`, {
      project_id: running.sandbox.account.defaultProjectId,
      name: 'share',
      pop_id,
      connection_id: id,
      bandwidth_mbps: 200,
      ...more,
    })
  const responses = await Promise.all(Array.from({ length: 8 }, () => order({})))
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(bandwidth_mbps / 200)
  expect(
    responses.filter(({ status }) => status !== 200).map(({ body }) => body.details[0].argument_name),
  ).toEqual(Array(3).fill('bandwidth_mbps'))

  // A delete frees bandwidth and VLAN.
  const gone = responses.find(({ status }) => status === 200)
  await running.ok('POST', `/sandbox/links/${gone?.body.id}/status`, { status: 'ready' })
  expect(await running.ok('DELETE', `${AMSTERDAM}/links/${gone?.body.id}`)).toMatchObject({
    status: 'deleted',
  })
  expect((await order({ vlan: gone?.body.vlan })).status).toBe(200)
})

test('a VLAN requested by several orders is given to one of them', async () => {
  const { connections } = await running.ok('GET', `${PARIS}/dedicated-connections`)
  const [{ id, pop_id }] = connections
  const responses = await Promise.all(
    Array.from({ length: 6 }, () =>
      running.call('POST', `${PARIS}/links`, {
        project_id: running.sandbox.account.defaultProjectId,
        name: 'same',
        pop_id,
        connection_id: id,
        bandwidth_mbps: 50,
        vlan: 2010,
      }),
    ),
  )
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(responses.filter(({ status }) => status === 400)).toHaveLength(5)
})

test('a connection assigns every VLAN of its range, and then none', async () => {
  const { connections } = await running.ok('GET', `${PARIS}/dedicated-connections`)
  const [{ id, pop_id, vlan_range }] = connections
  const order = () =>
    running.call('POST', `${PARIS}/links`, {
      project_id: running.sandbox.account.defaultProjectId,
      name: 'fill',
      pop_id,
      connection_id: id,
      bandwidth_mbps: 50,
    })
  // The previous test uses one.
  const rest = vlan_range.end - vlan_range.start
  for (let n = 0; n < rest; n += 1) expect((await order()).status).toBe(200)
  const { links } = await running.ok('GET', `${PARIS}/links?connection_id=${id}&page_size=1000`)
  expect(new Set(links.map((link: WireLink) => link.vlan)).size).toBe(rest + 1)
  expect(await order()).toMatchObject({ status: 503, body: { type: 'out_of_stock', resource: 'vlan' } })
})
