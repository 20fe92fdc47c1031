/** Random valid and invalid requests, one after the other; the reference of §5 says what each must return. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { Model, type Outcome } from './testing/model.fixture.ts'
import {
  FRANCE_IX,
  FREE_PRO,
  PARIS,
  PARIS_DC3,
  PARIS_TH2,
  PARIS_VPC,
  startSandbox,
  type CheckedResponse,
  type Running,
} from './testing/sandbox.fixture.ts'

let running: Running
beforeAll(async () => {
  running = await startSandbox()
})
afterAll(() => running.stop())

const UNKNOWN = '00000000-0000-4000-8000-000000000000'
const DAY_MS = 86_400_000

const ACTIONS = [
  ...Array<'order'>(4).fill('order'),
  'order-own',
  'order-badly',
  'rename',
  'rename-badly',
  ...Array<'attach-vpc'>(2).fill('attach-vpc'),
  'detach-vpc',
  'make-policy',
  'make-policy-badly',
  ...Array<'attach-routing-policy'>(3).fill('attach-routing-policy'),
  'set-routing-policy',
  'detach-routing-policy',
  'delete-policy',
  'enable-route-propagation',
  'disable-route-propagation',
  'delete',
  ...Array<'accept'>(4).fill('accept'),
  'refuse',
  ...Array<'provision'>(4).fill('provision'),
  'deprovision',
  'partner-delete',
  ...Array<'down'>(2).fill('down'),
  ...Array<'up'>(2).fill('up'),
  'locked',
  'configuring',
  'back',
  'days',
] as const

const step = fc.record({
  action: fc.constantFrom(...ACTIONS),
  /** Which link, policy and VPC; the last of ten does not exist. */
  link: fc.nat(9),
  other: fc.nat(9),
  isIpv6: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const on = (link: number) => (action: (typeof ACTIONS)[number]) => ({ action, link, other: 0, isIpv6: false })
/**
 * What chance may miss: a link that becomes active, sessions that change, and each action on a missing link.
 */
const A_LIFE: Step[] = (['order', 'accept', 'provision', 'attach-vpc', 'delete'] as const).map(on(0))
const SESSIONS: Step[] = (
  ['make-policy', 'order', 'accept', 'provision', 'attach-routing-policy', 'down', 'up'] as const
).map(on(0))
const EVERYTHING_REFUSED: Step[] = [...new Set(ACTIONS)].map(on(9))

/** Picks an existing one, mostly the newest; the highest number picks a missing one. */
function pick(ids: readonly string[], at: number): string {
  if (at === 9 || ids.length === 0) return UNKNOWN
  return ids[Math.max(0, ids.length - 1 - (at % 4))] ?? UNKNOWN
}

test('the sandbox and the reference agree after random requests', async () => {
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 45 }), async (steps) => {
      await running.ok('POST', '/sandbox/reset')
      const world = await look()
      for (const one of steps) {
        const outcome = await take(world, one)
        seen.set(`${one.action} ${outcome[0]}`, (seen.get(`${one.action} ${outcome[0]}`) ?? 0) + 1)
      }
      await expectAll(world.model)
    }),
    { numRuns: 10, examples: [[A_LIFE], [SESSIONS], [EVERYTHING_REFUSED]] },
  )
  // The test is worth nothing if links never become active, or nothing is ever refused.
  for (const met of ['provision 200', 'down 200', 'up 200'])
    expect(seen.get(met) ?? 0, met).toBeGreaterThan(0)
  expect([...seen.keys()].filter((key) => / (4\d\d)$/.test(key)).length).toBeGreaterThan(8)
}, 300_000)

interface World {
  model: Model
  vpcs: string[]
  connection: string
}

async function look(): Promise<World> {
  const { vpcs } = await running.ok('GET', `${PARIS_VPC}/vpcs`)
  const { connections } = await running.ok('GET', `${PARIS}/dedicated-connections`)
  const ids = vpcs.map(({ id }: { id: string }) => id)
  return { model: new Model(ids), vpcs: ids, connection: connections[0].id }
}

/** Sends one request and compares its response with the reference. */
async function take(world: World, { action, link, other, isIpv6 }: Step): Promise<Outcome> {
  const { model } = world
  const id = pick([...model.links.keys()], link)
  const policy = pick([...model.policies.keys()], other)
  const vpc = pick(world.vpcs, other)
  const url = `${PARIS}/links/${id}`
  const post = (path: string, body: object = {}) => running.call('POST', `${url}/${path}`, body)
  const agree = async (response: CheckedResponse, outcome: Outcome): Promise<Outcome> => {
    expect([action, response.status, response.body?.type], JSON.stringify(response.body)).toEqual([
      action,
      outcome[0],
      outcome[1],
    ])
    const known = model.links.get(id)
    if (outcome[0] === 200 && known) expectLink(model, response.body)
    return outcome
  }
  switch (action) {
    case 'order':
    case 'order-own':
      return order(world, action === 'order-own')
    case 'order-badly':
      return orderBadly(world, link)
    case 'rename':
      return agree(
        await running.call('PATCH', url, { name: `n${other}`, ...(other > 6 ? { peer_asn: 64_999 } : {}) }),
        model.rename(id, `n${other}`, other > 6 ? 64_999 : undefined),
      )
    case 'rename-badly':
      return agree(await running.call('PATCH', url, { name: '' }), model.rename(id, '', undefined))
    case 'attach-vpc':
      return agree(await post(action, { vpc_id: vpc }), model.attachVpc(id, vpc))
    case 'detach-vpc':
      return agree(await post(action), model.detachVpc(id))
    case 'make-policy':
    case 'make-policy-badly':
      return makePolicy(model, isIpv6, action === 'make-policy-badly')
    case 'attach-routing-policy':
      return agree(await post(action, { routing_policy_id: policy }), model.attachPolicy(id, policy))
    case 'set-routing-policy':
      return agree(await post(action, { routing_policy_id: policy }), model.setPolicy(id, policy))
    case 'detach-routing-policy':
      return agree(await post(action, { routing_policy_id: policy }), model.detachPolicy(id, policy))
    case 'delete-policy': {
      const outcome = model.deletePolicy(policy)
      return agree(await running.call('DELETE', `${PARIS}/routing-policies/${policy}`), outcome)
    }
    case 'enable-route-propagation':
    case 'disable-route-propagation':
      return agree(await post(action), model.propagate(id, action === 'enable-route-propagation'))
    case 'delete': {
      const [status, type, shown] = model.delete(id)
      const response = await running.call('DELETE', url)
      if (shown !== undefined) expect(response.body.status).toBe(shown)
      return agree(response, [status, type])
    }
    case 'accept':
    case 'refuse':
    case 'provision':
    case 'deprovision':
      return agree(
        await running.call('POST', `/sandbox/links/${id}/partner`, { action, reason: 'no room' }),
        model.partner(id, action),
      )
    case 'partner-delete':
      return agree(await running.call('POST', `/sandbox/links/${id}/partner-delete`), model.partnerDelete(id))
    case 'down':
    case 'up': {
      const family = isIpv6 ? 'v6' : 'v4'
      const response = await running.call('POST', `/sandbox/links/${id}/status`, {
        [`bgp_${family}_status`]: action,
      })
      return agree(response, model.moveSession(id, family, action))
    }
    case 'locked':
    case 'configuring':
    case 'back': {
      const status = action === 'back' ? model.links.get(id)?.resume : action
      const body = status === undefined ? {} : { status }
      const outcome = model.interrupt(id, action)
      return agree(await running.call('POST', `/sandbox/links/${id}/status`, body), outcome)
    }
    case 'days': {
      const days = other > 7 ? 11 : 3
      const response = await running.call('POST', '/sandbox/clock', { advance_ms: days * DAY_MS })
      model.passDays(days)
      return [response.status]
    }
  }
}

async function order({ model, connection }: World, own: boolean): Promise<Outcome> {
  const place = own
    ? { connection_id: connection, partner_id: undefined, pop_id: PARIS_DC3 }
    : { pop_id: PARIS_TH2 }
  const link = await running.order({ name: 'ordered', ...place })
  expect(link.status).toBe(own ? 'configuring' : 'requested')
  model.ordered(link.id, 'ordered', own)
  // Configuring takes two seconds.
  if (own) await running.ok('POST', '/sandbox/clock', { advance_ms: 3000 })
  return [200]
}

/** One mistake each; the end of the test checks that nothing was stored. */
async function orderBadly({ connection }: World, which: number): Promise<Outcome> {
  const mistakes: [object, number][] = [
    [{ bandwidth_mbps: 51 }, 400],
    [{ name: '' }, 400],
    [{ name: 'x'.repeat(256) }, 400],
    [{ connection_id: connection }, 400],
    [{ partner_id: undefined }, 400],
    [{ vlan: 2000 }, 400],
    [{ peer_asn: 65_000 }, 400],
    [{ partner_id: UNKNOWN }, 404],
    [{ pop_id: UNKNOWN }, 404],
    [{ project_id: UNKNOWN }, 404],
  ]
  const [mistake, status] = mistakes[which] ?? [{}, 200]
  const response = await running.call('POST', `${PARIS}/links`, {
    project_id: running.sandbox.account.defaultProjectId,
    name: 'badly',
    pop_id: PARIS_TH2,
    partner_id: which % 2 === 0 ? FRANCE_IX : FREE_PRO,
    bandwidth_mbps: 50,
    ...mistake,
  })
  // The second partner is present in other PoPs than the first.
  expect(response.status, JSON.stringify(mistake)).toBeOneOf([status, 400])
  return [response.status]
}

async function makePolicy(model: Model, isIpv6: boolean, badly: boolean): Promise<Outcome> {
  const response = await running.call('POST', `${PARIS}/routing-policies`, {
    project_id: running.sandbox.account.defaultProjectId,
    name: 'policy',
    is_ipv6: isIpv6,
    prefix_filter_in: [isIpv6 === badly ? '10.0.0.0/8' : 'fd00::/8'],
  })
  expect(response.status).toBe(badly ? 400 : 200)
  if (!badly) model.policies.set(response.body.id, isIpv6)
  return [response.status]
}

function expectLink(model: Model, link: Record<string, unknown>): void {
  const known = model.links.get(String(link.id))
  if (!known) throw new Error(`the reference has no link ${String(link.id)}`)
  expect({
    name: link.name,
    status: link.status,
    vpc: link.vpc_id,
    v4: link.routing_policy_v4_id,
    v6: link.routing_policy_v6_id,
    propagation: link.enable_route_propagation,
    sessions: [link.bgp_v4_status, link.bgp_v6_status],
  }).toEqual({
    name: known.name,
    status: known.status,
    vpc: known.vpc,
    v4: known.v4,
    v6: known.v6,
    propagation: known.propagation,
    sessions: [model.session(known, 'v4'), model.session(known, 'v6')],
  })
}

/** The list contains the links of the reference and no others. */
async function expectAll(model: Model): Promise<void> {
  model.passDays(0)
  const { links } = await running.ok('GET', `${PARIS}/links?page_size=1000`)
  expect(links.map(({ id }: { id: string }) => id).toSorted()).toEqual([...model.links.keys()].toSorted())
  for (const link of links) expectLink(model, link)
}
