import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { LINK_STATUSES } from '../../contract/interlink.ts'
import type { StepContextOf } from '../lifecycle/next-step.ts'
import { hostedLink } from '../link/links.fixture.ts'
import { billedWithoutTraffic, healthByRegion, linksByVpc, tasksOf } from './overview.ts'

const flowing = hostedLink({
  status: 'active',
  bgp_v4_status: 'up',
  vpc_id: 'net',
  routing_policy_v4_id: 'four',
  enable_route_propagation: true,
})

describe('the list of what the customer must do', () => {
  it('[32] the list of what the customer must do puts deadlines first, the nearest at the top, then what has waited longest', () => {
    const late = hostedLink({ name: 'late', created_at: '2026-04-19T20:29:51Z' })
    const soon = hostedLink({ name: 'soon', created_at: '2026-04-12T20:29:51Z' })
    const refused = hostedLink({ name: 'refused', status: 'refused', updated_at: '2026-04-02T00:00:00Z' })
    const expired = hostedLink({ name: 'expired', status: 'expired', updated_at: '2026-04-01T00:00:00Z' })
    const names = tasksOf([refused, late, flowing, expired, soon]).map(({ link }) => link.name)
    expect(names).toEqual(['soon', 'late', 'expired', 'refused'])
  })
})

/** Its policies let nothing of its VPC out. */
const silent = hostedLink({ ...flowing, id: 'silent', name: 'silent' })
const factsOf: StepContextOf = ({ id }) =>
  id === silent.id ? { nothingAnnounced: 'policy-covers-nothing' } : {}

describe('a link that announces nothing', () => {
  it('[32, 42] a link that announces nothing is a task, is not healthy, and is billed without traffic', () => {
    const links = [flowing, silent]
    expect(tasksOf(links, factsOf).map(({ link, step }) => [link.name, step.action])).toEqual([
      ['silent', 'change-policy'],
    ])
    expect(healthByRegion(links, factsOf)[0]?.tones).toMatchObject({ working: 1, 'needs-you': 1 })
    expect(billedWithoutTraffic(links, factsOf)).toEqual([silent])
  })

  it('a link that announces nothing is taken at its status as long as nothing more is known', () => {
    expect(tasksOf([silent])).toEqual([])
    expect(healthByRegion([silent])[0]?.tones).toMatchObject({ working: 1, 'needs-you': 0 })
    expect(billedWithoutTraffic([silent])).toEqual([])
  })
})

describe('health', () => {
  it('health counts every link once by tone, in its region', () => {
    const link = fc
      .record({
        status: fc.constantFrom(...LINK_STATUSES, 'invented'),
        region: fc.constantFrom('fr-par', 'nl-ams', 'it-mil'),
      })
      .map((changes) => hostedLink(changes))
    fc.assert(
      fc.property(fc.array(link, { maxLength: 30 }), (links) => {
        const health = healthByRegion(links)
        expect(health.reduce((sum, { total }) => sum + total, 0)).toBe(links.length)
        for (const { total, tones } of health)
          expect(Object.values(tones).reduce((sum, count) => sum + count, 0)).toBe(total)
      }),
    )
  })

  it('health counts sessions that are up or down, not those that were never there', () => {
    const [paris] = healthByRegion([flowing, { ...flowing, bgp_v4_status: 'down' }])
    expect(paris).toMatchObject({ region: 'fr-par', v4: { up: 1, down: 1 }, v6: { up: 0, down: 0 } })
  })
})

describe('the list of what is billed without traffic', () => {
  it('the list of what is billed without traffic names what is billed from the order on until its deletion', () => {
    expect(billedWithoutTraffic([flowing])).toEqual([])
    for (const status of ['requested', 'provisioning', 'refused', 'expired', 'all_down', 'invented']) {
      const link = hostedLink({ status })
      expect(billedWithoutTraffic([flowing, link])).toEqual([link])
    }
    expect(billedWithoutTraffic([hostedLink({ status: 'deprovisioning' })])).toEqual([])
  })

  it('the list of what is billed without traffic counts a link that is up and lacks its configuration', () => {
    const bare = hostedLink({ status: 'active', bgp_v4_status: 'up' })
    expect(billedWithoutTraffic([bare])).toEqual([bare])
  })
})

it('links are gathered by their VPC, those without one left out', () => {
  expect(linksByVpc([flowing, hostedLink()])).toEqual(new Map([['net', [flowing]]]))
})
