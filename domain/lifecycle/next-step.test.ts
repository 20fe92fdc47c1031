import { describe, expect, test } from 'vitest'

import type { Link } from '../../contract/interlink.ts'
import { wantedStates } from '../link/family-state.ts'
import {
  bothFamilies,
  CONFIGURED,
  everyLink,
  hostedLink,
  ROUTES,
  selfHostedLink,
} from '../link/links.fixture.ts'
import {
  ACTORS,
  NEXT_ACTIONS,
  NEXT_STEP_CODES,
  nextStep,
  type Actor,
  type NextStepCode,
  type StepContext,
} from './next-step.ts'
import { isOutage } from './urgency.ts'

const vpc = CONFIGURED.vpc_id
const v4 = CONFIGURED.routing_policy_v4_id
const l3 = { partner_id: 'p', pairing_key: 'k', disapproved_reason: undefined, l3_connectivity: true }
const active = hostedLink({ status: 'active' })
const TABLE: [string, Link, NextStepCode, Actor, StepContext?][] = [
  ['configuring', hostedLink({ status: 'configuring' }), 'wait-for-configuration', 'scaleway'],
  ['failed', hostedLink({ status: 'failed' }), 'creation-failed', 'scaleway'],
  ['requested', hostedLink(), 'contact-partner', 'customer'],
  [
    'requested, configured',
    hostedLink({ ...CONFIGURED, status: 'requested' }),
    'contact-partner',
    'customer',
  ],
  ['requested, self-hosted', selfHostedLink({ status: 'requested' }), 'wait-for-configuration', 'scaleway'],
  ['requested, asked', hostedLink(), 'partner-to-accept', 'partner', { isPartnerContacted: true }],
  ['refused', hostedLink({ status: 'refused' }), 'order-again-refused', 'customer'],
  ['expired', hostedLink({ status: 'expired' }), 'order-again-expired', 'customer'],
  ['provisioning', hostedLink({ status: 'provisioning' }), 'partner-is-provisioning', 'partner'],
  ['ready', selfHostedLink(), 'configure-router', 'customer'],
  ['active, bare', active, 'attach-vpc', 'customer'],
  ['active with VPC', { ...active, vpc_id: vpc }, 'attach-policy', 'customer'],
  ['active with policy', { ...active, routing_policy_v4_id: v4 }, 'attach-vpc', 'customer'],
  [
    'active with both',
    { ...active, vpc_id: vpc, routing_policy_v4_id: v4, bgp_v4_status: 'up' },
    'activate-propagation',
    'customer',
  ],
  [
    'propagating nothing',
    { ...active, enable_route_propagation: true },
    'propagation-without-vpc',
    'customer',
  ],
  [
    'propagating, no policy',
    { ...active, vpc_id: vpc, enable_route_propagation: true },
    'propagation-without-policy',
    'customer',
  ],
  ['all in place', hostedLink(CONFIGURED), 'traffic-can-flow', 'nobody'],
  [
    'all in place, nothing let out',
    hostedLink(CONFIGURED),
    'policy-covers-nothing',
    'customer',
    { routes: bothFamilies(ROUTES.silent) },
  ],
  [
    'all in place, IPv6 announces nothing',
    hostedLink(CONFIGURED),
    'policy-covers-nothing',
    'customer',
    { routes: { ipv4: ROUTES.open, ipv6: ROUTES.silent } },
  ],
  [
    'all in place, IPv4 announced in part',
    hostedLink(CONFIGURED),
    'policy-covers-part',
    'customer',
    { routes: { ipv4: ROUTES.part, ipv6: ROUTES.open } },
  ],
  [
    'all in place, nothing let in',
    hostedLink(CONFIGURED),
    'policy-accepts-nothing',
    'customer',
    { routes: { ipv4: ROUTES.deaf, ipv6: ROUTES.open } },
  ],
  [
    'IPv6 not open yet',
    hostedLink({ ...CONFIGURED, bgp_v6_status: 'disabled' }),
    'wait-for-session',
    'scaleway',
  ],
  [
    'all in place, nothing to reach',
    hostedLink(CONFIGURED),
    'vpc-is-empty',
    'customer',
    { routes: bothFamilies(ROUTES.bare) },
  ],
  ['nothing let out, nothing on', active, 'attach-vpc', 'customer', { routes: bothFamilies(ROUTES.silent) }],
  ['all in place, self-hosted', selfHostedLink(CONFIGURED), 'traffic-can-flow', 'nobody'],
  ['active, v6 down', hostedLink({ ...CONFIGURED, bgp_v6_status: 'down' }), 'session-down', 'customer'],
  [
    'active, all down',
    hostedLink({ ...CONFIGURED, bgp_v4_status: 'down', bgp_v6_status: 'down' }),
    'all-sessions-down',
    'customer',
  ],
  [
    'active, all down, asked',
    hostedLink({ ...CONFIGURED, bgp_v4_status: 'down', bgp_v6_status: 'down' }),
    'partner-to-repair',
    'partner',
    { isPartnerContacted: true },
  ],
  [
    'limited',
    hostedLink({ ...CONFIGURED, status: 'limited_connectivity', bgp_v4_status: 'down' }),
    'session-down',
    'customer',
  ],
  [
    'limited, L3 partner',
    hostedLink({ ...CONFIGURED, status: 'limited_connectivity', bgp_v4_status: 'down', partner: l3 }),
    'session-down-at-partner',
    'customer',
  ],
  ['all down', hostedLink({ ...CONFIGURED, status: 'all_down' }), 'all-sessions-down', 'customer'],
  [
    'all down, self-hosted',
    selfHostedLink({ ...CONFIGURED, status: 'all_down' }),
    'all-sessions-down-own-router',
    'customer',
  ],
  ['locked', hostedLink({ status: 'locked' }), 'locked', 'scaleway'],
  ['deprovisioning', hostedLink({ status: 'deprovisioning' }), 'tell-partner-to-deprovision', 'customer'],
  [
    'deprovisioning, self-hosted',
    selfHostedLink({ status: 'deprovisioning' }),
    'wait-for-deletion',
    'scaleway',
  ],
  [
    'deprovisioning, reported to the partner',
    hostedLink({ status: 'deprovisioning' }),
    'partner-to-deprovision',
    'partner',
    { isPartnerContacted: true },
  ],
  ['deleted', hostedLink({ status: 'deleted' }), 'deleted', 'nobody'],
  ['a status from the future', hostedLink({ status: 'quarantined' }), 'unknown-status', 'nobody'],
]

test.each(TABLE)('the next step of a link is known: %s', (_name, link, code, actor, facts) => {
  expect(nextStep(link, facts)).toMatchObject({ code, actor })
})

test('the table reaches every step', () => {
  expect(new Set(TABLE.map(([, , code]) => code))).toEqual(new Set(NEXT_STEP_CODES))
})

describe('on every status, kind and configuration', () => {
  test('exactly one actor has the move, and a button always has one', () => {
    for (const link of everyLink()) {
      const step = nextStep(link)
      expect(NEXT_STEP_CODES).toContain(step.code)
      expect(ACTORS).toContain(step.actor)
      if (step.action !== undefined) expect(NEXT_ACTIONS).toContain(step.action)
      if (step.actor === 'customer') expect(step.action).toBeDefined()
      expect(step.tone === 'needs-you').toBe(step.actor === 'customer' && !isOutage(step))
      if (isOutage(step)) expect(step.tone).toBe('trouble')
      expect(step.deadline !== undefined).toBe(step.code === 'contact-partner')
    }
  })

  test('traffic is never promised without VPC, policy, propagation and sessions', () => {
    for (const link of everyLink().filter((each) => nextStep(each).code === 'traffic-can-flow')) {
      expect(link).toMatchObject({ status: 'active', enable_route_propagation: true, vpc_id: vpc })
      expect(link.routing_policy_v4_id ?? link.routing_policy_v6_id).toBeDefined()
      for (const { state } of wantedStates(link)) expect(state).toBe('works')
    }
  })

  test('a self-hosted link never sends anyone to a partner', () => {
    for (const link of everyLink().filter((each) => each.self)) {
      expect(nextStep(link).actor).not.toBe('partner')
      expect(['contact-partner', 'tell-partner']).not.toContain(nextStep(link).action)
    }
  })
})

test('[49] limited connectivity names the family that is down', () => {
  const limited = hostedLink({ ...CONFIGURED, status: 'limited_connectivity' })
  expect(nextStep({ ...limited, bgp_v6_status: 'down' }).family).toBe('ipv6')
  expect(nextStep({ ...limited, bgp_v4_status: 'down' }).family).toBe('ipv4')
  expect(nextStep(limited).family).toBeUndefined()
})

test('what can be configured ahead is offered while the partner builds', () => {
  const provisioning = hostedLink({ status: 'provisioning' })
  expect(nextStep(provisioning).action).toBe('attach-vpc')
  expect(nextStep({ ...provisioning, vpc_id: vpc }).action).toBe('attach-policy')
  expect(nextStep(hostedLink({ ...CONFIGURED, status: 'provisioning' })).action).toBeUndefined()
})
