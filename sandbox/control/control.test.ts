import { afterAll, beforeEach, beforeAll, describe, expect, test } from 'vitest'

import type { DeskLink } from '../../contract/sandbox-control.ts'
import { PARIS, startSandbox, type Running } from '../testing/sandbox.fixture.ts'

let running: Running
beforeAll(async () => {
  running = await startSandbox()
})
beforeEach(() => running.ok('POST', '/sandbox/reset'))
afterAll(() => running.stop())

const UNKNOWN = '00000000-0000-4000-8000-000000000000'
const status = (id: string, body: object) => running.call('POST', `/sandbox/links/${id}/status`, body)
const partner = (id: string, body: object) => running.call('POST', `/sandbox/links/${id}/partner`, body)

describe('partner actions', () => {
  test('partner actions are offered as the status allows', async () => {
    const { id } = await running.order()
    const offered = async () => {
      const { links } = await running.ok('GET', '/sandbox/state')
      return links.find(({ link }: DeskLink) => link.id === id)?.partner_actions
    }
    expect(await offered()).toEqual(['accept', 'refuse'])
    await partner(id, { action: 'accept' })
    expect(await offered()).toEqual(['provision'])
    await partner(id, { action: 'provision' })
    expect(await offered()).toEqual([])
    await running.ok('DELETE', `${PARIS}/links/${id}`)
    expect(await offered()).toEqual(['deprovision'])
    await partner(id, { action: 'deprovision' })
    expect(await offered()).toBeUndefined()
  })

  test.each([
    ['provision', 'requested'],
    ['deprovision', 'requested'],
  ])('%s of a link that is %s is refused with a reason', async (action, is) => {
    const { id } = await running.order()
    const response = await partner(id, { action })
    expect(response).toMatchObject({ status: 409, body: { type: 'illegal_transition' } })
    expect(response.body.message).toContain(is)
  })

  test('a refusal needs its reason', async () => {
    const { id } = await running.order()
    expect(await partner(id, { action: 'refuse' })).toMatchObject({
      status: 400,
      body: { details: [{ argument_name: 'reason', reason: 'required' }] },
    })
  })

  test('malformed and unknown requests are refused', async () => {
    const { id } = await running.order()
    expect((await partner(id, { action: 'bribe' })).status).toBe(400)
    expect((await partner(id, {})).status).toBe(400)
    expect((await partner(UNKNOWN, { action: 'accept' })).status).toBe(404)
    expect((await partner('x', { action: 'accept' })).status).toBe(400)
    expect((await running.call('POST', `/sandbox/links/${id}/age`, { days: -1 })).status).toBe(400)
    expect((await running.call('POST', `/sandbox/links/${id}/age`, { days: 'old' })).status).toBe(400)
    expect((await running.call('POST', '/sandbox/seed', { links: -1 })).status).toBe(400)
  })
})

describe('status', () => {
  test.each([
    ['failed', 'requested'],
    ['configuring', 'requested'],
    ['locked', 'requested'],
  ])('a requested link can become %s and then %s', async (there, back) => {
    const { id } = await running.order()
    expect((await status(id, { status: there })).body).toMatchObject({ status: there })
    expect((await status(id, { status: back })).body).toMatchObject({ status: back })
  })

  test.each(['refused', 'deleted', 'deprovisioning', 'ready', 'active', 'limited_connectivity'])(
    'a requested link cannot become %s',
    async (to) => {
      const { id } = await running.order()
      expect(await status(id, { status: to })).toMatchObject({
        status: 409,
        body: { type: 'illegal_transition' },
      })
      expect((await running.ok('GET', `${PARIS}/links/${id}`)).status).toBe('requested')
    },
  )

  test('an expired link stays expired', async () => {
    const { id } = await running.order()
    await status(id, { status: 'expired' })
    expect((await status(id, { status: 'requested' })).status).toBe(409)
    expect((await partner(id, { action: 'accept' })).status).toBe(409)
  })

  test('sessions need a policy and a built link', async () => {
    const project_id = running.sandbox.account.defaultProjectId
    const policy = await running.ok('POST', `${PARIS}/routing-policies`, { project_id, name: 'p' })
    const { id } = await running.order({ routing_policy_v4_id: policy.id })
    expect((await status(id, { bgp_v4_status: 'up' })).status).toBe(409)
    await partner(id, { action: 'accept' })
    await partner(id, { action: 'provision' })
    expect((await status(id, { bgp_v6_status: 'down' })).status).toBe(409)
    expect((await status(id, { bgp_v4_status: 'disabled' })).status).toBe(409)
    expect((await status(id, { status: 'limited_connectivity' })).status).toBe(409)
    expect((await status(id, { status: 'all_down' })).body).toMatchObject({
      status: 'all_down',
      bgp_v4_status: 'down',
    })
    expect((await status(id, { bgp_v4_status: 'up' })).body).toMatchObject({ status: 'active' })
  })
})

describe('autopilot', () => {
  const autopilot = (enabled: boolean, ms = 0) =>
    running.ok('PUT', '/sandbox/autopilot', {
      enabled,
      accept_after_ms: ms,
      provision_after_ms: ms,
      deprovision_after_ms: ms,
    })

  test('the automatic partner completes links, also those ordered before it was switched on', async () => {
    const { id } = await running.order()
    expect(await autopilot(true)).toMatchObject({ enabled: true })
    expect(await running.ok('GET', `${PARIS}/links/${id}`)).toMatchObject({ status: 'active' })
    expect(await running.ok('DELETE', `${PARIS}/links/${id}`)).toMatchObject({ status: 'deprovisioning' })
    expect((await running.call('GET', `${PARIS}/links/${id}`)).status).toBe(404)
  })

  test('the automatic partner keeps its delays, and stops when switched off', async () => {
    await autopilot(true, 3_600_000)
    const { id } = await running.order()
    expect(await running.ok('GET', `${PARIS}/links/${id}`)).toMatchObject({ status: 'requested' })
    await autopilot(false)
    expect(await running.ok('POST', `/sandbox/links/${id}/age`, { days: 1 })).toMatchObject({
      status: 'requested',
    })
    expect(await running.ok('POST', `/sandbox/links/${id}/age`, { days: 9 })).toMatchObject({
      status: 'expired',
    })
  })
})

describe('seed and reset', () => {
  test('a thousand seeded links cover all regions and statuses and are consistent', async () => {
    await running.ok('POST', '/sandbox/seed', { links: 1000 })
    const regions = new Set<string>()
    const statuses = new Set<string>()
    const { links, total_count } = await running.ok('GET', '/sandbox/state')
    expect([links.length, total_count]).toEqual([1000, 1000])
    for (const { link } of links as DeskLink[]) {
      regions.add(link.region)
      statuses.add(link.status)
      if (link.status === 'active') expect(link.bgp_v4_status).not.toBe('down')
      if (link.status === 'all_down')
        expect([link.bgp_v4_status, link.bgp_v6_status]).toEqual(['down', 'down'])
    }
    expect(regions.size).toBe(4)
    expect(statuses.size).toBeGreaterThanOrEqual(10)
  })

  test('the state can be filtered', async () => {
    const link = await running.order({ name: 'needle' })
    await running.ok('POST', '/sandbox/seed', { links: 50 })
    const only = async (query: string) => (await running.ok('GET', `/sandbox/state?${query}`)).links
    expect(await only('name=needle')).toMatchObject([{ link: { id: link.id } }])
    expect(await only(`pairing_key=${link.partner?.pairing_key}`)).toHaveLength(1)
    expect(await only('page_size=10&page=2')).toHaveLength(10)
  })

  test.each(['orleans ile', 'ORLÉANS\u00A0Île', 'ile‑de', 'tromso strasse'])(
    'the state is searched without case and accents: %s',
    async (name) => {
      const link = await running.order({ name: 'Orle\u0301ans\u00A0\u2002Île-de Tromsø Straße' })
      await running.order({ name: 'lyon' })
      const { links } = await running.ok('GET', `/sandbox/state?name=${encodeURIComponent(name)}`)
      expect(links).toMatchObject([{ link: { id: link.id } }])
    },
  )

  test('more links than fit are refused and none is stored', async () => {
    expect(await running.call('POST', '/sandbox/seed', { links: 100_000 })).toMatchObject({ status: 409 })
    expect((await running.ok('GET', '/sandbox/state')).total_count).toBe(0)
  })

  test('reset restores the first start with the same account', async () => {
    await running.order()
    await running.ok('POST', '/sandbox/faults', { method: '*', path: '/**', delay_ms: 1 })
    await running.ok('POST', '/sandbox/reset')
    expect(await running.ok('GET', '/sandbox/state')).toMatchObject({
      organization_id: running.sandbox.account.organizationId,
      faults: [],
      links: [],
      autopilot: { enabled: false },
    })
    expect((await running.ok('GET', `${PARIS}/dedicated-connections`)).total_count).toBe(1)
  })
})

test.each(['cross-site', 'same-site'])('a page that is %s is refused', async (site) => {
  expect(await running.call('POST', '/sandbox/reset', undefined, { 'sec-fetch-site': site })).toMatchObject({
    status: 403,
  })
})
