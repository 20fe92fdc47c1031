import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Link } from '../../contract/interlink.ts'
import type { StepContextOf } from '../lifecycle/next-step.ts'
import {
  bothFamilies,
  CONFIGURED,
  everyLink,
  hostedLink,
  ROUTES,
  selfHostedLink,
} from '../link/links.fixture.ts'
import { billedWithoutTraffic, linksByVpc, verdictOf } from './overview.ts'
import { byUrgency, cutOffVpcs, isInGroup, judge, tasksOf, TURN_GROUPS, turnsOf } from './turns.ts'

const flowing = hostedLink({
  status: 'active',
  bgp_v4_status: 'up',
  vpc_id: 'net',
  routing_policy_v4_id: 'four',
  enable_route_propagation: true,
})

const NOW = new Date('2026-04-20T00:00:00Z')
/** Its policies let nothing of its VPC out. */
const silent = hostedLink({ ...flowing, id: 'silent', name: 'silent' })
const factsOf: StepContextOf = ({ id }) => (id === silent.id ? { routes: bothFamilies(ROUTES.silent) } : {})

const billedIn = (links: readonly Link[], known?: StepContextOf) =>
  billedWithoutTraffic(turnsOf(links, NOW, known)).map(({ link }) => link)

const cutOffOf = (links: readonly Link[], known?: StepContextOf) =>
  cutOffVpcs(links.map((link) => judge(link, known)))

describe('the list of what the customer must do', () => {
  const named = (name: string, changes: Partial<Link>) => hostedLink({ id: name, name, ...changes })
  const down = { ...flowing, status: 'all_down', bgp_v4_status: 'down' }

  it('[32] the worst news comes first: no path, all down, one version down, deadlines, dead ends, billed, ending, the rest', () => {
    const cutOff = named('cut off', { ...down, vpc_id: 'cut' })
    const besideIt = named('beside it', { ...CONFIGURED, vpc_id: 'cut', status: 'deprovisioning' })
    const allDown = named('all down', down)
    const halfDown = named('half down', { ...CONFIGURED, vpc_id: 'net', bgp_v6_status: 'down' })
    const soon = named('soon', { created_at: '2026-04-12T20:29:51Z' })
    const late = named('late', { created_at: '2026-04-19T20:29:51Z' })
    const missed = named('missed', { created_at: '2026-04-01T00:00:00Z' })
    const expired = named('expired', { status: 'expired', updated_at: '2026-04-01T00:00:00Z' })
    const refused = named('refused', { status: 'refused', updated_at: '2026-04-02T00:00:00Z' })
    const bare = named('bare', { status: 'active' })
    const ending = named('ending', { status: 'deprovisioning', updated_at: '2026-04-30T00:00:00Z' })
    const router = selfHostedLink({ id: 'router', name: 'router' })
    const inOrder = [cutOff, allDown, halfDown, soon, late, missed, expired, refused, bare]
    const rest = [besideIt, ending, router]
    const names = tasksOf([flowing, ...rest.toReversed(), ...inOrder.toReversed()], NOW).map(
      ({ link }) => link.name,
    )
    expect(names).toEqual([...inOrder, ...rest].map(({ name }) => name))
  })

  it('[32] an outage is a task until the partner was asked about it, and stays a problem then', () => {
    const link = named('down', down)
    const asked: StepContextOf = () => ({ isPartnerContacted: true })
    expect(tasksOf([link], NOW)).toMatchObject([{ urgency: 'vpc-cut-off', step: { tone: 'trouble' } }])
    expect(tasksOf([link], NOW, asked)).toEqual([])
    expect(judge(link, asked).step.tone).toBe('trouble')
  })

  it('a VPC has lost its path when nothing of it carries traffic, and not while it is being built', () => {
    expect(cutOffOf([named('a', down), named('b', flowing)])).toEqual(new Set())
    expect(cutOffOf([named('a', down), named('b', { ...down, status: 'requested' })])).toEqual(
      new Set(['net']),
    )
    expect(cutOffOf([named('b', { ...flowing, status: 'requested' })])).toEqual(new Set())
    const asked: StepContextOf = () => ({ isPartnerContacted: true })
    expect(cutOffOf([named('a', down)], asked)).toEqual(new Set(['net']))
  })

  it('the order of links is the same whatever order they come in', () => {
    const ids = everyLink().map((link, index) => ({ ...link, id: `${index}` }))
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { maxLength: 12 }), (links) => {
        const order = (some: readonly Link[]) => byUrgency(turnsOf(some, NOW)).map(({ link }) => link.id)
        const turns = byUrgency(turnsOf(links, NOW))
        expect(order(links.toReversed())).toEqual(order(links))
        const customers = turns.map(({ step }) => step.actor === 'customer')
        expect(customers).toEqual(customers.toSorted((a, b) => Number(b) - Number(a)))
      }),
    )
  })
})

describe('a link that announces nothing', () => {
  it('[32, 42] a link that announces nothing is a task, is not healthy, and is billed without traffic', () => {
    const links = [flowing, silent]
    expect(tasksOf(links, NOW, factsOf).map(({ link, step }) => [link.name, step.action])).toEqual([
      ['silent', 'change-policy'],
    ])
    expect(links.map((link) => judge(link, factsOf).step.tone)).toEqual(['working', 'needs-you'])
    expect(billedIn(links, factsOf)).toEqual([silent])
  })

  it('a link that announces nothing is taken at its status as long as nothing more is known', () => {
    expect(tasksOf([silent], NOW)).toEqual([])
    expect(judge(silent, undefined).step.tone).toBe('working')
    expect(billedIn([silent])).toEqual([])
  })
})

describe('the list of what is billed without traffic', () => {
  it('the list of what is billed without traffic names what is billed from the order on until its deletion', () => {
    expect(billedIn([flowing])).toEqual([])
    for (const status of ['requested', 'provisioning', 'refused', 'expired', 'all_down', 'invented']) {
      const link = hostedLink({ status })
      expect(billedIn([flowing, link])).toEqual([link])
    }
    expect(billedIn([hostedLink({ status: 'deprovisioning' })])).toEqual([])
  })

  it('the list of what is billed without traffic counts a link that is up and lacks its configuration', () => {
    const bare = hostedLink({ status: 'active', bgp_v4_status: 'up' })
    expect(billedIn([bare])).toEqual([bare])
  })
})

it('links are gathered by their VPC, those without one left out', () => {
  expect(linksByVpc([flowing, hostedLink()])).toEqual(new Map([['net', [flowing]]]))
})

describe('the numbers that the overview begins with', () => {
  const down = { ...flowing, status: 'all_down', bgp_v4_status: 'down' }
  const numbers = (links: readonly Link[], known?: StepContextOf) =>
    Object.fromEntries(
      verdictOf(turnsOf(links, NOW, known)).glances.map(({ group, count }) => [group, count]),
    )

  it('[32] a link that is down is a problem and needs the reader, until the partner was asked', () => {
    const counts = { 'needs-you': 1, 'in-progress': 0, working: 0, problem: 1, billed: 1 }
    const link = hostedLink({ ...down, id: 'down' })
    expect(numbers([link])).toEqual(counts)
    expect(numbers([link], () => ({ isPartnerContacted: true }))).toEqual({ ...counts, 'needs-you': 0 })
    expect(verdictOf(turnsOf([link], NOW))).toMatchObject({ cutOffVpcs: ['net'], down: 1, total: 1 })
  })

  it('a VPC without a path is named once, however many of its links are down, asked about or not', () => {
    const links = ['a', 'b'].map((id) => hostedLink({ ...down, id }))
    const asked: StepContextOf = () => ({ isPartnerContacted: true })
    expect(verdictOf(turnsOf(links, NOW)).cutOffVpcs).toEqual(['net'])
    expect(verdictOf(turnsOf(links, NOW, asked)).cutOffVpcs).toEqual(['net'])
    expect(verdictOf(turnsOf([...links, flowing], NOW)).cutOffVpcs).toEqual([])
  })

  it('the longest that is billed without traffic is the oldest order, and a deleted link counts nowhere', () => {
    const links = [
      hostedLink({ id: 'new', created_at: '2026-04-19T00:00:00Z' }),
      hostedLink({ id: 'old', created_at: '2026-01-01T00:00:00Z' }),
      hostedLink({ id: 'gone', status: 'deleted', created_at: '2025-01-01T00:00:00Z' }),
    ]
    expect(verdictOf(turnsOf(links, NOW))).toMatchObject({ longestBilled: '2026-01-01T00:00:00Z', total: 2 })
    expect(verdictOf([])).toMatchObject({ total: 0, cutOffVpcs: [], down: 0 })
  })

  it('each number is that of the list it leads to, and no link but a deleted or unknown one is in none', () => {
    fc.assert(
      fc.property(fc.subarray(everyLink()), (links) => {
        const turns = turnsOf(links, NOW)
        for (const { group, count, share } of verdictOf(turns).glances) {
          expect(count).toBe(links.filter((link) => isInGroup(group, judge(link, undefined))).length)
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        const lost = turns.filter((turn) => !TURN_GROUPS.some((group) => isInGroup(group, turn)))
        expect(lost.every(({ step }) => step.tone === 'quiet')).toBe(true)
      }),
    )
  })
})
