import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { PARIS, PARIS_VPC, startSandbox, type Running } from '../testing/sandbox.fixture.ts'

let running: Running
let project_id: string
beforeAll(async () => {
  running = await startSandbox()
  project_id = running.sandbox.account.defaultProjectId
})
afterAll(() => running.stop())

const newVpc = () => running.ok('POST', `${PARIS_VPC}/vpcs`, { project_id, name: 'mine' })
const newNetwork = (body: object) =>
  running.call('POST', `${PARIS_VPC}/private-networks`, { project_id, ...body })
const UNKNOWN = '00000000-0000-4000-8000-000000000000'

describe('a VPC', () => {
  test('updating a VPC changes only the given name or tags', async () => {
    const vpc = await newVpc()
    const url = `${PARIS_VPC}/vpcs/${vpc.id}`
    const tagged = await running.ok('PATCH', url, { tags: ['a'] })
    expect(tagged).toMatchObject({ name: 'mine', tags: ['a'] })
    expect(tagged.updated_at > vpc.updated_at).toBe(true)
    expect(await running.ok('PATCH', url, {})).toEqual(tagged)
    expect((await running.call('PATCH', url, { name: '' })).status).toBe(400)
  })

  test('an empty VPC can be deleted', async () => {
    const vpc = await newVpc()
    const url = `${PARIS_VPC}/vpcs/${vpc.id}`
    const { body: network } = await newNetwork({ vpc_id: vpc.id })
    expect(await running.call('DELETE', url)).toMatchObject({
      status: 412,
      body: { precondition: 'resource_still_in_use' },
    })
    await running.ok('DELETE', `${PARIS_VPC}/private-networks/${network.id}`)
    const { id } = await running.order()
    await running.ok('POST', `${PARIS}/links/${id}/attach-vpc`, { vpc_id: vpc.id })
    expect((await running.call('DELETE', url)).status).toBe(412)
    await running.ok('POST', `${PARIS}/links/${id}/detach-vpc`, {})
    expect((await running.call('DELETE', url)).status).toBe(204)
    expect(await running.call('GET', url)).toMatchObject({ status: 404, body: { resource: 'vpc' } })
  })

  test('the default VPC cannot be deleted', async () => {
    const { vpcs } = await running.ok('GET', `${PARIS_VPC}/vpcs?is_default=true`)
    expect(await running.call('DELETE', `${PARIS_VPC}/vpcs/${vpcs[0].id}`)).toMatchObject({
      status: 412,
      body: { precondition: 'protected_resource' },
    })
  })
})

describe('a private network', () => {
  test('a private network gets a subnet of each IP version, or the requested ones', async () => {
    const vpc = await newVpc()
    const { body: network } = await newNetwork({ vpc_id: vpc.id })
    expect(network.subnets.map(({ subnet }: { subnet: string }) => subnet)).toEqual([
      expect.stringMatching(/^172\.(1[6-9]|2\d|3[01])\.\d+\.0\/22$/),
      expect.stringMatching(/^fd5f:519c:6d46:[0-9a-f]+::\/64$/),
    ])
    const { body: chosen } = await newNetwork({ vpc_id: vpc.id, subnets: ['10.9.0.0/24'] })
    expect(chosen.subnets).toMatchObject([{ subnet: '10.9.0.0/24', vpc_id: vpc.id }])
    expect(await running.ok('GET', `${PARIS_VPC}/private-networks/${chosen.id}`)).toEqual(chosen)
    expect((await running.ok('GET', `${PARIS_VPC}/vpcs/${vpc.id}`)).private_network_count).toBe(2)
    for (const subnets of [['10.9.0.128/25'], ['nonsense'], ['10.1.0.0/24', '10.1.0.0/16']]) {
      expect((await newNetwork({ vpc_id: vpc.id, subnets })).status).toBe(400)
    }
  })

  test('a private network joins the default VPC by default, and can be updated', async () => {
    const { body: network } = await newNetwork({ name: 'stray' })
    const { vpcs } = await running.ok('GET', `${PARIS_VPC}/vpcs?is_default=true`)
    expect(network.vpc_id).toBe(vpcs[0].id)
    const url = `${PARIS_VPC}/private-networks/${network.id}`
    const changed = { name: 'found', tags: ['x'], default_route_propagation_enabled: true }
    expect(await running.ok('PATCH', url, changed)).toMatchObject(changed)
    expect((await running.call('DELETE', url)).status).toBe(204)
    expect(await running.call('GET', url)).toMatchObject({ body: { resource: 'private_network' } })
    expect((await newNetwork({ vpc_id: UNKNOWN })).body).toMatchObject({ resource: 'vpc' })
  })
})

describe('a route', () => {
  test('a route is created, read, updated, listed with the others, and deleted', async () => {
    const vpc = await newVpc()
    const { body: network } = await newNetwork({ vpc_id: vpc.id })
    const route = await running.ok('POST', `${PARIS_VPC}/routes`, {
      vpc_id: vpc.id,
      tags: ['mine'],
      destination: '192.168.42.0/24',
      nexthop_private_network_id: network.id,
    })
    expect(route).toMatchObject({ description: 'Custom route', type: 'custom', is_read_only: false })
    const url = `${PARIS_VPC}/routes/${route.id}`
    const listed = async (query: string) =>
      (await running.ok('GET', `${PARIS_VPC}/routes-with-nexthop?vpc_id=${vpc.id}&${query}`)).routes.map(
        (one: { route: object }) => one.route,
      )
    expect(await listed('tags=mine')).toEqual([route])
    expect(await listed('contains=192.168.0.0/16')).toEqual([route])
    expect(await listed('')).toHaveLength(3)
    const changed = await running.ok('PATCH', url, {
      destination: 'fd00::/8',
      nexthop_resource_id: UNKNOWN,
    })
    expect(changed).toMatchObject({ nexthop_private_network_id: null, nexthop_resource_id: UNKNOWN })
    expect(await running.ok('GET', url)).toEqual(changed)
    expect(await listed(`nexthop_resource_id=${UNKNOWN}`)).toEqual([changed])
    expect((await running.call('DELETE', url)).status).toBe(204)
    expect(await running.call('GET', url)).toMatchObject({ status: 404, body: { resource: 'route' } })
  })

  test('a route needs a destination and exactly one next hop within its VPC', async () => {
    const [vpc, other] = [await newVpc(), await newVpc()]
    const { body: network } = await newNetwork({ vpc_id: other.id })
    const make = async (body: object) =>
      (await running.call('POST', `${PARIS_VPC}/routes`, { vpc_id: vpc.id, ...body })).status
    expect(await make({ destination: '10.0.0.0/8' })).toBe(400)
    expect(await make({ destination: 'x', nexthop_resource_id: UNKNOWN })).toBe(400)
    expect(await make({ destination: '10.0.0.0/8', nexthop_private_network_id: network.id })).toBe(400)
    expect(await make({ destination: '10.0.0.0/8', nexthop_private_network_id: UNKNOWN })).toBe(404)
    const two = { nexthop_resource_id: UNKNOWN, nexthop_vpc_connector_id: UNKNOWN }
    expect(await make({ destination: '10.0.0.0/8', ...two })).toBe(400)
  })
})

test('quotas are an empty list, because no quota name is known', async () => {
  expect(await running.ok('GET', '/iam/v1alpha1/quota')).toEqual({ quota: [], total_count: 0 })
})
