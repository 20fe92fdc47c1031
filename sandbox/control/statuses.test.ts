/**
 * Every documented status can be reached, and every transition between two is made or refused with a reason.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import {
  CONNECTION_STATUSES,
  LINK_STATUSES,
  type KnownLinkStatus,
  type WireLink,
} from '../../contract/interlink.ts'
import {
  PARIS,
  PARIS_DC3,
  startSandbox,
  type CheckedResponse,
  type Running,
} from '../testing/sandbox.fixture.ts'

let running: Running
let policies: object
let connection: string
beforeAll(async () => {
  running = await startSandbox()
  const policy = async (isIpv6: boolean) =>
    (
      await running.ok('POST', `${PARIS}/routing-policies`, {
        project_id: running.sandbox.account.defaultProjectId,
        name: 'statuses',
        is_ipv6: isIpv6,
      })
    ).id
  policies = { routing_policy_v4_id: await policy(false), routing_policy_v6_id: await policy(true) }
  connection = (await running.ok('GET', `${PARIS}/dedicated-connections`)).connections[0].id
})
afterAll(() => running.stop())

const setStatus = (id: string, status: string) =>
  running.call('POST', `/sandbox/links/${id}/status`, { status })

/** One step: a status set by hand, a partner's action, or the customer's delete. */
type Step = KnownLinkStatus | 'accept' | 'refuse' | 'provision' | 'deprovision' | 'DELETE'
const PARTNER: readonly string[] = ['accept', 'refuse', 'provision', 'deprovision']

const BUILT: Step[] = ['accept', 'provision']
const HOSTED: Partial<Record<KnownLinkStatus, Step[]>> = {
  requested: [],
  configuring: ['configuring'],
  failed: ['failed'],
  refused: ['refuse'],
  expired: ['expired'],
  locked: ['locked'],
  provisioning: ['accept'],
  active: BUILT,
  limited_connectivity: [...BUILT, 'limited_connectivity'],
  all_down: [...BUILT, 'all_down'],
  deprovisioning: [...BUILT, 'DELETE'],
  deleted: [...BUILT, 'DELETE', 'deprovision'],
}
const SELF_HOSTED: Partial<Record<KnownLinkStatus, Step[]>> = {
  configuring: [],
  ready: ['ready'],
  failed: ['failed'],
  active: ['ready', 'active'],
  limited_connectivity: ['ready', 'limited_connectivity'],
  all_down: ['ready', 'all_down'],
  locked: ['ready', 'locked'],
  deleted: ['ready', 'DELETE'],
}

/** A new link, moved there step by step. */
async function lead(isOwn: boolean, steps: readonly Step[]): Promise<WireLink> {
  const place = isOwn ? { partner_id: undefined, connection_id: connection, pop_id: PARIS_DC3 } : {}
  let link = await running.order({ ...policies, ...place })
  for (const step of steps) {
    const at = `/sandbox/links/${link.id}`
    if (step === 'DELETE') link = await running.ok('DELETE', `${PARIS}/links/${link.id}`)
    else if (PARTNER.includes(step))
      link = await running.ok('POST', `${at}/partner`, { action: step, reason: 'no room' })
    else link = await running.ok('POST', `${at}/status`, { status: step })
  }
  return link
}

/** VLANs are few on a dedicated connection. */
async function remove({ id, self }: WireLink): Promise<void> {
  if (!self) return
  // A locked or configuring link first returns to its previous status.
  for (const status of ['', 'ready', 'active', 'limited_connectivity', 'all_down', 'failed']) {
    if (status !== '') await setStatus(id, status)
    const { status: code } = await running.call('DELETE', `${PARIS}/links/${id}`)
    if (code === 200) return
  }
  throw new Error(`link ${id} cannot be deleted`)
}

test('every status is covered', () => {
  const reached = [...Object.keys(HOSTED), ...Object.keys(SELF_HOSTED)]
  expect(new Set(reached)).toEqual(new Set(LINK_STATUSES))
})

describe.each([
  ['hosted', false, HOSTED],
  ['self-hosted', true, SELF_HOSTED],
] as const)('a link that is %s', (kind, isOwn, paths) => {
  const expectMove = (response: CheckedResponse, to: string) => {
    if (response.status === 200) expect(response.body.status).toBe(to)
    else {
      expect(response).toMatchObject({ status: 409, body: { type: 'illegal_transition' } })
      expect(response.body.message).toMatch(/^[A-Z][^\n]{20,}\.$/)
    }
  }

  test.each(Object.entries(paths))('can be %s, and goes on only as it may', async (status, steps) => {
    let link = await lead(isOwn, steps)
    expect(link.status).toBe(status)
    if (status === 'deleted') {
      expect((await running.call('GET', `${PARIS}/links/${link.id}`)).status).toBe(404)
      return
    }
    const outcomes = new Map<string, number>()
    for (const to of LINK_STATUSES.filter((one) => one !== status)) {
      const response = await setStatus(link.id, to)
      outcomes.set(to, response.status)
      expectMove(response, to)
      if (response.status === 409) {
        // Refused as a whole: nothing has changed.
        expect(await running.ok('GET', `${PARIS}/links/${link.id}`)).toEqual(link)
      } else {
        if (to !== 'deleted') await remove(response.body)
        link = await lead(isOwn, steps)
      }
    }
    await remove(link)
    // Transitions of the other kind of link, or made only by the API or the partner.
    for (const never of isOwn ? ['requested', 'provisioning', 'refused', 'expired'] : ['ready', 'refused']) {
      if (never !== status) expect([kind, never, outcomes.get(never)]).toEqual([kind, never, 409])
    }
  })
})

describe('a dedicated connection', () => {
  const move = (id: string, status: string) =>
    running.call('POST', `/sandbox/connections/${id}/status`, { status })

  test.each(CONNECTION_STATUSES.filter((status) => status !== 'deleted'))('can be %s', async (status) => {
    expect(await move(connection, status)).toMatchObject({ status: 200, body: { id: connection, status } })
    expect(await running.ok('GET', `${PARIS}/dedicated-connections/${connection}`)).toMatchObject({ status })
    const { connections } = await running.ok('GET', `${PARIS}/dedicated-connections?status=${status}`)
    expect(connections).toHaveLength(1)
    const order = await running.call('POST', `${PARIS}/links`, {
      project_id: running.sandbox.account.defaultProjectId,
      name: 'on it',
      pop_id: PARIS_DC3,
      connection_id: connection,
      bandwidth_mbps: 50,
    })
    expect(order.status).toBe(status === 'active' ? 200 : 412)
  })

  test('a dedicated connection is deleted once no link uses it, and is then gone', async () => {
    await move(connection, 'active')
    const { links } = await running.ok('GET', `${PARIS}/links?connection_id=${connection}`)
    expect(links.length).toBeGreaterThan(0)
    expect(await move(connection, 'deleted')).toMatchObject({
      status: 409,
      body: { type: 'illegal_transition' },
    })
    for (const link of links) await remove(link)
    expect((await move(connection, 'deleted')).body).toMatchObject({ status: 'deleted' })
    expect((await running.call('GET', `${PARIS}/dedicated-connections/${connection}`)).status).toBe(404)
    expect((await move(connection, 'active')).status).toBe(404)
    expect((await move('x', 'active')).status).toBe(400)
  })
})
