import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { RoutingPolicy } from '../../contract/interlink.ts'
import { nextStep } from '../lifecycle/next-step.ts'
import { carriedFamilies } from '../link/family-state.ts'
import { CONFIGURED, everyLink, hostedLink, selfHostedLink } from '../link/links.fixture.ts'
import { routesByFamily } from './family-routes.ts'
import { READINESS_CAUSES, readiness, trafficFlows } from './readiness.ts'

const ready = hostedLink(CONFIGURED)

test('[42] traffic flows when all five conditions are met', () => {
  const conditions = readiness(ready, { learnedRoutes: 3 })
  expect(conditions.map(({ code }) => code)).toEqual(Object.keys(READINESS_CAUSES))
  expect(new Set(conditions.map(({ verdict }) => verdict))).toEqual(new Set(['pass']))
  expect(trafficFlows(conditions)).toBe('yes')
})

test('[43] propagation on with nothing to propagate is a warning', () => {
  const withoutVpc = readiness({ ...ready, vpc_id: undefined }, {})
  expect(withoutVpc[3]).toEqual({
    code: 'propagation',
    verdict: 'warning',
    cause: 'active-without-vpc',
    fix: 'attach-vpc',
  })
  const withoutPolicy = readiness(
    { ...ready, routing_policy_v4_id: undefined, routing_policy_v6_id: undefined },
    {},
  )
  expect(withoutPolicy[3]).toMatchObject({ verdict: 'warning', cause: 'active-without-policy' })
  expect(trafficFlows(withoutVpc)).toBe('no')
})

describe('routes', () => {
  const routes = (link = ready, learnedRoutes?: number | 'unavailable') =>
    readiness(link, learnedRoutes === undefined ? {} : { learnedRoutes })[4]
  test('missing routes are the router’s or the L3 partner’s matter when all else is in place', () => {
    expect(routes(ready, 0)).toMatchObject({ verdict: 'fail', cause: 'none', fix: 'check-router' })
    const partner = {
      partner_id: 'p',
      pairing_key: 'k',
      disapproved_reason: undefined,
      l3_connectivity: true,
    }
    expect(routes({ ...ready, partner }, 0)).toMatchObject({ fix: 'contact-partner' })
  })
  test('missing routes are only waited for while another condition is open', () => {
    expect(routes(hostedLink(), 0)).toMatchObject({ verdict: 'unknown', cause: 'waiting' })
  })
  test('routes that were not or could not be loaded are unknown', () => {
    expect(routes(ready)).toMatchObject({ verdict: 'unknown', cause: 'not-read-yet' })
    expect(routes(ready, 'unavailable')).toMatchObject({ verdict: 'unknown', cause: 'unavailable' })
    expect(trafficFlows(readiness(ready, { learnedRoutes: 'unavailable' }))).toBe('unknown')
  })
})

describe('policies', () => {
  const policyOf = (id: string, changes: Partial<RoutingPolicy>): RoutingPolicy => ({
    id,
    project_id: ready.project_id,
    organization_id: ready.organization_id,
    name: 'campus',
    tags: [],
    prefix_filter_in: ['10.0.0.0/16'],
    prefix_filter_out: ['172.16.0.0/22'],
    is_ipv6: false,
    created_at: ready.created_at,
    updated_at: ready.updated_at,
    region: 'fr-par',
    ...changes,
  })
  const v4Only = { ...ready, routing_policy_v6_id: undefined, bgp_v6_status: 'disabled' }
  const verdict = (changes: Partial<RoutingPolicy>) =>
    readiness(v4Only, { policies: [policyOf(CONFIGURED.routing_policy_v4_id, changes)] })[2]
  test('policies of one IP version are enough', () => {
    expect(verdict({})).toMatchObject({ verdict: 'pass', cause: 'ipv4-only' })
  })
  test('policies that let nothing through are found', () => {
    expect(verdict({ prefix_filter_in: [] })).toMatchObject({ verdict: 'fail', cause: 'lets-nothing-in' })
    expect(verdict({ prefix_filter_out: [] })).toMatchObject({ cause: 'lets-nothing-out' })
    expect(verdict({ prefix_filter_in: [], prefix_filter_out: [] })).toMatchObject({ verdict: 'fail' })
  })
  test('nothing is claimed about a policy that was not read', () => {
    expect(readiness(ready, { policies: [policyOf('another', { prefix_filter_in: [] })] })[2]).toMatchObject({
      verdict: 'pass',
    })
  })
})

test('one session that is down is a warning, and all of them are a failure', () => {
  const limited = selfHostedLink({ ...CONFIGURED, status: 'limited_connectivity', bgp_v6_status: 'down' })
  expect(readiness(limited, { learnedRoutes: 1 })[0]).toMatchObject({
    verdict: 'warning',
    fix: 'check-router',
  })
  expect(trafficFlows(readiness(limited, { learnedRoutes: 1 }))).toBe('yes')
  expect(readiness({ ...limited, status: 'all_down' }, {})[0]).toMatchObject({ verdict: 'fail' })
})

test('on every status, kind and configuration causes are known, no yes is false, and only what fails has a fix', () => {
  const causes: Record<string, Set<string>> = {}
  for (const link of everyLink())
    for (const learnedRoutes of [0, 3, 'unavailable'] as const) {
      const conditions = readiness(link, { learnedRoutes })
      for (const condition of conditions) {
        ;(causes[condition.code] ??= new Set()).add(condition.cause)
        if (condition.verdict === 'pass' && condition.fix) expect.fail('a pass needs no fix')
      }
      if (trafficFlows(conditions) === 'yes') {
        expect(['active', 'limited_connectivity']).toContain(link.status)
        expect(nextStep(link).code).toMatch(
          /^(traffic-can-flow|session-down|session-down-at-partner|wait-for-session)$/,
        )
        expect(carriedFamilies(link)).not.toEqual([])
      }
    }
  for (const [code, seen] of Object.entries(causes))
    expect(READINESS_CAUSES[code as keyof typeof READINESS_CAUSES]).toEqual(expect.arrayContaining([...seen]))
})

test('[42] policies that let no subnet of the VPC out stop traffic, unless that is not known', () => {
  const link = { ...ready, routing_policy_v6_id: undefined, bgp_v6_status: 'disabled' }
  const policy = (...out: string[]): RoutingPolicy => ({
    id: link.routing_policy_v4_id ?? '',
    project_id: link.project_id,
    organization_id: link.organization_id,
    name: 'office',
    tags: [],
    prefix_filter_in: ['192.168.0.0/16'],
    prefix_filter_out: out,
    is_ipv6: false,
    created_at: link.created_at,
    updated_at: link.updated_at,
    region: link.region,
  })
  const networks = [{ name: 'servers', subnets: [{ subnet: '172.16.0.0/22' }, { subnet: '172.16.4.0/22' }] }]
  const judged = (out: string[]) =>
    readiness(link, { learnedRoutes: 3, policies: [policy(...out)], networks }).find(
      ({ code }) => code === 'policy',
    )
  expect(judged(['10.0.0.0/16'])).toMatchObject({
    verdict: 'fail',
    cause: 'covers-nothing',
    fix: 'change-policy',
  })
  expect(judged(['172.16.4.0/22'])).toMatchObject({
    verdict: 'warning',
    cause: 'covers-part',
    held: ['172.16.0.0/22'],
  })
  expect(judged(['172.16.0.0/21'])).toMatchObject({ verdict: 'pass' })
  const policies = [policy('10.0.0.0/16')]
  expect(routesByFamily(link, { networks })).toEqual({})
  expect(routesByFamily(link, { policies }).ipv4).not.toHaveProperty('subnets')
  expect(routesByFamily({ ...link, vpc_id: undefined }, { policies, networks }).ipv4).not.toHaveProperty(
    'subnets',
  )

  // A VPC without a subnet has nothing to announce, whatever its policies let out.
  const empty = { learnedRoutes: 3, policies, networks: [{ name: 'bare', subnets: [] }] }
  expect(routesByFamily(link, empty).ipv4?.subnets).toEqual({ announced: [], held: [] })
  const conditions = readiness(link, empty)
  expect(conditions.find(({ code }) => code === 'policy')).toMatchObject({ verdict: 'pass' })
  expect(conditions.find(({ code }) => code === 'propagation')).toMatchObject({
    verdict: 'warning',
    cause: 'active-without-subnet',
  })
  expect(conditions.find(({ code }) => code === 'vpc')).toMatchObject({ verdict: 'fail', cause: 'empty' })
  expect(trafficFlows(conditions)).toBe('no')
})

test('[42] traffic is never said to flow when no IP version passes, whatever the reasons are', () => {
  const both = hostedLink(CONFIGURED)
  const filters = (family: 'ipv4' | 'ipv6') => {
    const [all, some, none] =
      family === 'ipv4'
        ? ['10.0.0.0/15', '10.0.0.0/16', '192.0.2.0/24']
        : ['fd00::/15', 'fd00::/16', '2001:db8::/32']
    return fc.record({
      prefix_filter_out: fc.constantFrom<string[]>([], [all], [some], [none]),
      prefix_filter_in: fc.constantFrom<string[]>([], ['198.51.100.0/24']),
    })
  }
  const subnets = fc.subarray(['10.0.0.0/24', '10.1.0.0/24', 'fd00::/64', 'fd01::/64'])
  fc.assert(
    fc.property(filters('ipv4'), filters('ipv6'), subnets, (v4, v6, of) => {
      const policy = { ...both, name: 'p', tags: [], is_ipv6: false }
      const facts = {
        policies: [
          { ...policy, ...v4, id: CONFIGURED.routing_policy_v4_id },
          { ...policy, ...v6, id: CONFIGURED.routing_policy_v6_id, is_ipv6: true },
        ],
        networks: [{ name: 'n', subnets: of.map((subnet) => ({ subnet })) }],
      }
      const routes = routesByFamily(both, facts)
      const conditions = readiness(both, { ...facts, learnedRoutes: 1 })
      expect(trafficFlows(conditions) === 'yes').toBe(carriedFamilies(both, routes).length > 0)
      const isGreen = conditions.every(({ verdict }) => verdict === 'pass')
      expect(nextStep(both, { routes }).code === 'traffic-can-flow').toBe(isGreen)
    }),
    { numRuns: 500 },
  )
})
