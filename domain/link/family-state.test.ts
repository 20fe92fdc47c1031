import { expect, test } from 'vitest'

import { SESSION_STATES, sessionState } from './bgp-sessions.ts'
import { FAMILIES, policyId } from './configuration.ts'
import { carriedFamilies, FAMILY_STATES, familyState } from './family-state.ts'
import { bothFamilies, CONFIGURED, everyLink, hostedLink, ROUTES, selfHostedLink } from './links.fixture.ts'

const NEVER_BUILT = new Set<string>([
  'requested',
  'provisioning',
  'ready',
  'failed',
  'refused',
  'expired',
  'configuring',
])
const BUILT = ['active', 'limited_connectivity', 'all_down']

test('on every status, kind and configuration a session is down only where there can be one', () => {
  for (const link of everyLink())
    for (const family of FAMILIES) {
      const state = sessionState(link, family)
      expect(SESSION_STATES).toContain(state)
      if (state === 'down') expect(BUILT).toContain(link.status)
      if (NEVER_BUILT.has(link.status)) expect(state).not.toBe('down')
      if (policyId(link, family) === undefined)
        expect(['up', 'down', 'opening', 'unknown']).not.toContain(state)
    }
})

test('a reading that this version does not know is neither up nor down', () => {
  expect(sessionState(hostedLink({ ...CONFIGURED, bgp_v4_status: 'dreaming' }), 'ipv4')).toBe('unknown')
  expect(sessionState(hostedLink({ ...CONFIGURED, status: 'locked', bgp_v4_status: 'down' }), 'ipv4')).toBe(
    'unknown',
  )
})

test.each([
  ['everything passes', ROUTES.open, 'works'],
  ['a part is announced', ROUTES.part, 'partly'],
  ['nothing is announced', ROUTES.silent, 'announces-nothing'],
  ['nothing is accepted', ROUTES.deaf, 'accepts-nothing'],
  ['the VPC has nothing of it', ROUTES.bare, 'no-subnet'],
  [
    'the policy is empty, and the VPC not known',
    { announcesNothing: true, acceptsNothing: false },
    'announces-nothing',
  ],
  ['the VPC is not known', { announcesNothing: false, acceptsNothing: false }, 'works'],
  ['nothing is known', undefined, 'works'],
] as const)('an IP version is judged by what passes: %s', (_name, routes, state) => {
  const link = hostedLink(CONFIGURED)
  expect(familyState(link, 'ipv6', routes && { ipv6: routes })).toBe(state)
  // What is known of one version says nothing of the other.
  expect(familyState(link, 'ipv4', routes && { ipv6: routes })).toBe('works')
})

test('a version is green only with a policy, a session, a VPC and propagation, whatever else is known', () => {
  for (const link of everyLink())
    for (const routes of Object.values(ROUTES))
      for (const family of FAMILIES) {
        const state = familyState(link, family, bothFamilies(routes))
        expect(FAMILY_STATES).toContain(state)
        if (state !== 'works' && state !== 'partly') continue
        expect(routes.subnets.announced).not.toEqual([])
        expect(policyId(link, family)).toBeDefined()
        expect(link).toMatchObject({ vpc_id: CONFIGURED.vpc_id, enable_route_propagation: true })
        expect(family === 'ipv4' ? link.bgp_v4_status : link.bgp_v6_status).toBe('up')
      }
})

test('a version without a policy is a choice, and carries nothing', () => {
  const link = selfHostedLink({ ...CONFIGURED, routing_policy_v6_id: undefined, bgp_v6_status: 'disabled' })
  expect(familyState(link, 'ipv6')).toBe('not-wanted')
  expect(carriedFamilies(link)).toEqual(['ipv4'])
  expect(carriedFamilies(selfHostedLink({ ...CONFIGURED, status: 'all_down' }))).toEqual([])
})
