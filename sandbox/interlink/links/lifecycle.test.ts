import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { WireLink } from '../../../contract/interlink.ts'
import { PARIS, PARIS_VPC, startSandbox, type Running } from '../../testing/sandbox.fixture.ts'

let running: Running
let vpc: string
let v4: string
let v6: string
beforeAll(async () => {
  running = await startSandbox()
  const project_id = running.sandbox.account.defaultProjectId
  vpc = (await running.ok('GET', `${PARIS_VPC}/vpcs?name=production`)).vpcs[0].id
  const policy = (body: object) => running.ok('POST', `${PARIS}/routing-policies`, { project_id, ...body })
  v4 = (await policy({ name: 'four', prefix_filter_in: ['10.1.0.0/16', '10.2.0.0/16'] })).id
  v6 = (await policy({ name: 'six', prefix_filter_in: ['fd00:1::/48'], is_ipv6: true })).id
})
afterAll(() => running.stop())

const at = (id: string) => `${PARIS}/links/${id}`
const act = (id: string, action: string, body: object = {}) =>
  running.call('POST', `${at(id)}/${action}`, body)
const partner = (id: string, action: string, reason?: string) =>
  running.ok('POST', `/sandbox/links/${id}/partner`, { action, ...(reason ? { reason } : {}) })
const desk = (id: string, body: object) => running.call('POST', `/sandbox/links/${id}/status`, body)
const get = (id: string): Promise<WireLink> => running.ok('GET', at(id))
const learned = async (id: string): Promise<string[]> => {
  const { routes } = await running.ok('GET', `${PARIS_VPC}/routes-with-nexthop?nexthop_resource_id=${id}`)
  return routes.map(({ route }: { route: { destination: string } }) => route.destination)
}

async function activeLink(): Promise<string> {
  const { id } = await running.order()
  await partner(id, 'accept')
  await partner(id, 'provision')
  return id
}

async function carryingLink(): Promise<string> {
  const id = await activeLink()
  for (const [action, body] of [
    ['attach-vpc', { vpc_id: vpc }],
    ['attach-routing-policy', { routing_policy_id: v4 }],
    ['attach-routing-policy', { routing_policy_id: v6 }],
    ['enable-route-propagation', {}],
  ] as const) {
    expect((await act(id, action, body)).status).toBe(200)
  }
  return id
}

describe('hosted', () => {
  test('a hosted link is requested, provisioned, active, deprovisioned and then gone', async () => {
    const { id } = await running.order()
    expect(await partner(id, 'accept')).toMatchObject({ status: 'provisioning' })
    expect(await partner(id, 'provision')).toMatchObject({ status: 'active' })
    expect(await running.ok('DELETE', at(id))).toMatchObject({ status: 'deprovisioning' })
    expect(await running.call('PATCH', at(id), { name: 'x' })).toMatchObject({
      status: 409,
      body: { current_state: 'deprovisioning' },
    })
    expect(await partner(id, 'deprovision')).toMatchObject({ status: 'deleted' })
    expect((await running.call('GET', at(id))).status).toBe(404)
    expect((await running.call('DELETE', at(id))).status).toBe(404)
  })

  test('a link that was never provisioned is deleted immediately, with updated_at unchanged', async () => {
    const link = await running.order()
    expect(await running.ok('DELETE', at(link.id))).toEqual({ ...link, status: 'deleted' })
    expect(await running.call('GET', at(link.id))).toMatchObject({ status: 404, body: { resource: 'link' } })
  })

  test('a refused link keeps the reason and can only be deleted', async () => {
    const { id } = await running.order()
    expect(await partner(id, 'refuse', 'No port is free')).toMatchObject({
      status: 'refused',
      partner: { disapproved_reason: 'No port is free' },
    })
    expect(await act(id, 'attach-vpc', { vpc_id: vpc })).toMatchObject({
      status: 412,
      body: { type: 'precondition_failed' },
    })
    expect(await running.ok('DELETE', at(id))).toMatchObject({ status: 'deleted' })
  })

  test('a requested link expires after ten days without a response', async () => {
    const { id } = await running.order()
    const days = (n: number) => running.ok('POST', `/sandbox/links/${id}/age`, { days: n })
    expect(await days(9.9)).toMatchObject({ status: 'requested' })
    expect(await days(0.2)).toMatchObject({ status: 'expired' })
    expect(await get(id)).toMatchObject({ status: 'expired' })
    expect((await running.ok('GET', `${PARIS}/links?status=expired`)).links).toContainEqual(await get(id))
    expect(await running.ok('DELETE', at(id))).toMatchObject({ status: 'deleted' })
  })

  test('an accepted link does not expire', async () => {
    const { id } = await running.order()
    await partner(id, 'accept')
    expect(await running.ok('POST', `/sandbox/links/${id}/age`, { days: 100 })).toMatchObject({
      status: 'provisioning',
    })
  })

  test('a locked link refuses every change with 423, and returns to its previous status', async () => {
    const id = await activeLink()
    expect((await desk(id, { status: 'locked' })).body).toMatchObject({ status: 'locked' })
    for (const response of [
      await running.call('PATCH', at(id), { name: 'x' }),
      await running.call('DELETE', at(id)),
      await act(id, 'enable-route-propagation'),
    ]) {
      expect(response).toMatchObject({
        status: 423,
        body: { type: 'locked', resource: 'link', resource_id: id },
      })
    }
    expect((await desk(id, { status: 'requested' })).status).toBe(409)
    expect((await desk(id, { status: 'active' })).body).toMatchObject({ status: 'active' })
  })
})

describe('self-hosted', () => {
  test('a self-hosted link is ready, active once its router responds, and deleted immediately', async () => {
    const { connections } = await running.ok('GET', `${PARIS}/dedicated-connections`)
    const { id } = await running.ok('POST', `${PARIS}/links`, {
      project_id: running.sandbox.account.defaultProjectId,
      name: 'own',
      pop_id: connections[0].pop_id,
      connection_id: connections[0].id,
      bandwidth_mbps: 100,
      routing_policy_v4_id: v4,
      routing_policy_v6_id: v6,
    })
    expect((await desk(id, { status: 'ready' })).body).toMatchObject({
      status: 'ready',
      bgp_v4_status: 'down',
      bgp_v6_status: 'down',
    })
    expect((await running.call('PATCH', at(id), { peer_asn: 64_512 })).body.peer_bgp_config.asn).toBe(64_512)
    expect((await desk(id, { bgp_v4_status: 'up' })).body).toMatchObject({
      status: 'limited_connectivity',
      bgp_v4_status: 'up',
      bgp_v6_status: 'down',
    })
    expect((await desk(id, { bgp_v6_status: 'up' })).body).toMatchObject({ status: 'active' })
    expect(await running.ok('DELETE', at(id))).toMatchObject({ status: 'deleted' })
  })
})

describe('sessions and routes', () => {
  test('sessions follow policies, and the status follows the sessions', async () => {
    const id = await activeLink()
    expect(await get(id)).toMatchObject({
      status: 'active',
      bgp_v4_status: 'disabled',
      bgp_v6_status: 'disabled',
    })
    expect((await act(id, 'attach-routing-policy', { routing_policy_id: v4 })).body).toMatchObject({
      bgp_v4_status: 'up',
      bgp_v6_status: 'disabled',
      routing_policy_v4_id: v4,
    })
    expect((await desk(id, { bgp_v4_status: 'down' })).body).toMatchObject({ status: 'all_down' })
    expect((await act(id, 'attach-routing-policy', { routing_policy_id: v6 })).body).toMatchObject({
      status: 'limited_connectivity',
    })
    expect((await act(id, 'detach-routing-policy', { routing_policy_id: v4 })).body).toMatchObject({
      status: 'active',
      bgp_v4_status: 'disabled',
      bgp_v6_status: 'up',
    })
  })

  test('routes are learned only while everything needed is configured and up', async () => {
    const id = await carryingLink()
    const all = ['10.1.0.0/16', '10.2.0.0/16', 'fd00:1::/48']
    expect(await learned(id)).toEqual(all)

    await act(id, 'disable-route-propagation')
    expect(await learned(id)).toEqual([])
    await act(id, 'enable-route-propagation')

    await desk(id, { status: 'limited_connectivity' })
    expect(await learned(id)).toEqual(all.slice(0, 2))
    await desk(id, { bgp_v4_status: 'down', bgp_v6_status: 'up' })
    expect(await learned(id)).toEqual(all.slice(2))
    await desk(id, { status: 'all_down' })
    expect(await learned(id)).toEqual([])
    await desk(id, { status: 'active' })
    expect(await learned(id)).toEqual(all)

    expect((await act(id, 'detach-vpc')).body).toMatchObject({ enable_route_propagation: false })
    await act(id, 'attach-vpc', { vpc_id: vpc })
    expect(await learned(id)).toEqual([])
    await act(id, 'enable-route-propagation')
    expect(await learned(id)).toEqual(all)

    await running.ok('DELETE', at(id))
    expect(await learned(id)).toEqual([])
  })

  test('no route is learned before the link is built, whatever is configured', async () => {
    const { id } = await running.order({ routing_policy_v4_id: v4 })
    await act(id, 'attach-vpc', { vpc_id: vpc })
    expect((await act(id, 'enable-route-propagation')).body).toMatchObject({ enable_route_propagation: true })
    expect(await learned(id)).toEqual([])
    await partner(id, 'accept')
    expect(await learned(id)).toEqual([])
    await partner(id, 'provision')
    expect(await learned(id)).toHaveLength(2)
  })

  test('a learned route looks like the managed ones', async () => {
    const id = await carryingLink()
    const { routes } = await running.ok(
      'GET',
      `${PARIS_VPC}/routes-with-nexthop?vpc_id=${vpc}&nexthop_resource_type=unknown_type&page_size=100`,
    )
    const types = routes.map(({ route }: { route: { type: string } }) => route.type)
    expect(types.filter((type: string) => type === 'subnet')).toHaveLength(4)
    const mine = routes.find(
      ({ route }: { route: { nexthop_resource_id: string | null } }) => route.nexthop_resource_id === id,
    )
    expect(mine).toMatchObject({
      nexthop_ip: null,
      nexthop_name: null,
      nexthop_resource_type: 'unknown_type',
      route: { type: 'interlink', is_read_only: true, vpc_id: vpc, nexthop_private_network_id: null },
    })
  })

  test('editing a policy changes the routes of its links immediately, and replacing it leaves no gap', async () => {
    const id = await carryingLink()
    const project_id = running.sandbox.account.defaultProjectId
    const other = await running.ok('POST', `${PARIS}/routing-policies`, {
      project_id,
      name: 'other',
      prefix_filter_in: ['10.9.0.0/16'],
    })
    expect((await act(id, 'set-routing-policy', { routing_policy_id: other.id })).body).toMatchObject({
      routing_policy_v4_id: other.id,
      bgp_v4_status: 'up',
      enable_route_propagation: true,
    })
    expect(await learned(id)).toEqual(['10.9.0.0/16', 'fd00:1::/48'])
    await running.ok('PATCH', `${PARIS}/routing-policies/${other.id}`, { prefix_filter_in: ['10.8.0.0/16'] })
    expect(await learned(id)).toEqual(['10.8.0.0/16', 'fd00:1::/48'])
    await act(id, 'detach-routing-policy', { routing_policy_id: other.id })
    expect(await get(id)).toMatchObject({ enable_route_propagation: true })
    await act(id, 'detach-routing-policy', { routing_policy_id: v6 })
    expect(await get(id)).toMatchObject({ enable_route_propagation: false })
  })
})

describe('configuration', () => {
  test('attaching to a taken slot and detaching from an empty one get 412', async () => {
    const { id } = await running.order()
    const failed = (precondition: string) => ({
      status: 412,
      body: { type: 'precondition_failed', precondition },
    })
    expect(await act(id, 'detach-vpc')).toMatchObject(failed('attribute_must_be_set'))
    await act(id, 'attach-vpc', { vpc_id: vpc })
    expect(await act(id, 'attach-vpc', { vpc_id: vpc })).toMatchObject(failed('resource_still_in_use'))
    expect(await act(id, 'detach-routing-policy', { routing_policy_id: v4 })).toMatchObject(
      failed('attribute_must_be_set'),
    )
    await act(id, 'attach-routing-policy', { routing_policy_id: v4 })
    expect(await act(id, 'attach-routing-policy', { routing_policy_id: v4 })).toMatchObject(
      failed('resource_still_in_use'),
    )
    expect(await running.call('DELETE', `${PARIS}/routing-policies/${v4}`)).toMatchObject(
      failed('resource_still_in_use'),
    )
  })

  test('an unknown VPC or policy gets 404, a missing or malformed one 400', async () => {
    const { id } = await running.order()
    const unknown = '00000000-0000-4000-8000-000000000000'
    expect(await act(id, 'attach-vpc', { vpc_id: unknown })).toMatchObject({
      status: 404,
      body: { resource: 'vpc', resource_id: unknown },
    })
    expect(await act(id, 'set-routing-policy', { routing_policy_id: unknown })).toMatchObject({
      status: 404,
      body: { resource: 'routing_policy' },
    })
    expect(await act(id, 'attach-vpc')).toMatchObject({
      status: 400,
      body: { details: [{ argument_name: 'vpc_id', reason: 'required' }] },
    })
    expect(await act(id, 'attach-vpc', { vpc_id: 'x' })).toMatchObject({
      status: 400,
      body: { details: [{ argument_name: 'vpc_id', reason: 'format' }] },
    })
  })

  test('a VPC of another region cannot be attached', async () => {
    const { vpcs } = await running.ok('GET', '/vpc/v2/regions/nl-ams/vpcs')
    const { id } = await running.order()
    expect((await act(id, 'attach-vpc', { vpc_id: vpcs[0].id })).status).toBe(404)
  })

  test('an update changes only the given fields, and updated_at only with them', async () => {
    const link = await running.order({ tags: ['a'] })
    const renamed = await running.ok('PATCH', at(link.id), { name: 'renamed' })
    expect(renamed).toMatchObject({ name: 'renamed', tags: ['a'], created_at: link.created_at })
    expect(renamed.updated_at > link.updated_at).toBe(true)
    expect(await running.ok('PATCH', at(link.id), { tags: [] })).toMatchObject({ name: 'renamed', tags: [] })
    const same = await get(link.id)
    expect(await running.ok('PATCH', at(link.id), {})).toEqual(same)
    expect(await running.call('PATCH', at(link.id), { peer_asn: 65_000 })).toMatchObject({ status: 400 })
  })
})
