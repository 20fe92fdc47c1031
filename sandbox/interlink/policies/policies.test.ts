import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { PARIS, startSandbox, type Running } from '../../testing/sandbox.fixture.ts'
import { cidrVersion } from './prefixes.ts'

let running: Running
beforeAll(async () => {
  running = await startSandbox()
})
afterAll(() => running.stop())

const create = (body: object) =>
  running.call('POST', `${PARIS}/routing-policies`, {
    project_id: running.sandbox.account.defaultProjectId,
    name: 'policy',
    ...body,
  })

describe('routing policies', () => {
  test('a routing policy is created, read, updated, deleted and then gone', async () => {
    const { body: policy } = await create({
      tags: ['a'],
      prefix_filter_in: ['10.0.2.0/24', '10.0.1.0/24'],
      prefix_filter_out: ['172.16.0.0/12'],
    })
    // Prefixes keep their order.
    expect(policy).toMatchObject({ is_ipv6: false, prefix_filter_in: ['10.0.2.0/24', '10.0.1.0/24'] })
    const url = `${PARIS}/routing-policies/${policy.id}`
    expect(await running.ok('GET', url)).toEqual(policy)
    const updated = await running.ok('PATCH', url, { prefix_filter_in: [] })
    expect(updated).toMatchObject({ prefix_filter_in: [], prefix_filter_out: ['172.16.0.0/12'], tags: ['a'] })
    expect((await running.call('DELETE', url)).status).toBe(204)
    expect(await running.call('GET', url)).toMatchObject({
      status: 404,
      body: { resource: 'routing_policy' },
    })
  })

  test.each([
    ['no prefix', { prefix_filter_in: ['everything'] }, 'prefix_filter_in', 'format'],
    ['an address', { prefix_filter_in: ['10.0.0.1'] }, 'prefix_filter_in', 'format'],
    ['too long a prefix', { prefix_filter_out: ['10.0.0.0/33'] }, 'prefix_filter_out', 'format'],
    ['IPv6 in an IPv4 policy', { prefix_filter_out: ['fd00::/8'] }, 'prefix_filter_out', 'constraint'],
    [
      'IPv4 in an IPv6 policy',
      { is_ipv6: true, prefix_filter_in: ['10.0.0.0/8'] },
      'prefix_filter_in',
      'constraint',
    ],
  ])('a routing policy with %s gets 400', async (_name, body, argument_name, reason) => {
    expect(await create(body)).toMatchObject({ status: 400, body: { details: [{ argument_name, reason }] } })
  })

  test('routing policies are listed by IP version', async () => {
    await create({ name: 'six', is_ipv6: true })
    const { routing_policies } = await running.ok('GET', `${PARIS}/routing-policies?ipv6=true`)
    expect(routing_policies.map(({ name }: { name: string }) => name)).toEqual(['six'])
  })
})

test.each([
  ['10.0.0.0/8', 4],
  ['0.0.0.0/0', 4],
  ['::/0', 6],
  ['fd00:1::/48', 6],
  ['10.0.0.0', undefined],
  ['10.0.0/8', undefined],
  ['10.0.0.0/8/8', undefined],
  ['10.0.0.0/-1', undefined],
  ['fe80::1%eth0/64', undefined],
  ['::/129', undefined],
  ['', undefined],
])('the IP version of %s is %s', (text, version) => {
  expect(cidrVersion(text)).toBe(version)
})
