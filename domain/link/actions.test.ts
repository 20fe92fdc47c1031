import { describe, expect, test } from 'vitest'

import { LINK_ACTIONS, permission, REFUSAL_CODES, type LinkAction, type RefusalCode } from './actions.ts'
import { CONFIGURED, everyLink, hostedLink, selfHostedLink } from './links.fixture.ts'

const allowed = (link = hostedLink()): LinkAction[] =>
  LINK_ACTIONS.filter((action) => permission(action, link).allowed)

describe('on every status, kind and configuration', () => {
  test('a refused action always has a known reason', () => {
    const reasons = new Set<string>()
    for (const link of everyLink())
      for (const action of LINK_ACTIONS)
        for (const family of [undefined, 'ipv4', 'ipv6'] as const) {
          const answer = permission(action, link, family)
          if (!answer.allowed) reasons.add(answer.reason)
        }
    // All of them come up, and no other.
    expect([...reasons].toSorted()).toEqual([...REFUSAL_CODES].toSorted())
  })

  test('[41] configuring, locked and deprovisioning refuse everything, for that reason', () => {
    for (const status of ['configuring', 'locked', 'deprovisioning'] as const)
      for (const link of everyLink().filter((each) => each.status === status))
        for (const action of LINK_ACTIONS)
          expect(permission(action, link)).toEqual({ allowed: false, reason: status })
  })

  test('[40] refused, expired and failed leave only delete', () => {
    for (const status of ['refused', 'expired', 'failed'])
      for (const link of everyLink().filter((each) => each.status === status))
        expect(allowed(link)).toEqual(['delete'])
  })

  test('a status from the future or past its end allows nothing', () => {
    for (const link of everyLink().filter((each) =>
      ['quarantined', 'constructor', 'deleted'].includes(each.status),
    ))
      expect(allowed(link)).toEqual([])
  })

  test('propagation is only ever switched on with a VPC and a policy', () => {
    for (const link of everyLink().filter((each) => permission('activate-propagation', each).allowed)) {
      expect(link.vpc_id).toBeDefined()
      expect(link.routing_policy_v4_id ?? link.routing_policy_v6_id).toBeDefined()
      expect(link.enable_route_propagation).toBe(false)
    }
  })

  test('an action and its opposite are never both possible', () => {
    for (const link of everyLink()) {
      const can = allowed(link)
      expect(can.includes('attach-vpc') && can.includes('detach-vpc')).toBe(false)
      expect(can.includes('activate-propagation') && can.includes('deactivate-propagation')).toBe(false)
    }
  })
})

test('configuration ahead of active is possible', () => {
  for (const status of ['requested', 'provisioning'])
    expect(allowed(hostedLink({ status }))).toEqual(['edit', 'attach-vpc', 'attach-policy', 'delete'])
})

test('only a self-hosted link has a peer ASN to edit', () => {
  expect(permission('edit-peer-asn', hostedLink())).toEqual({ allowed: false, reason: 'partner-sets-asn' })
  expect(permission('edit-peer-asn', selfHostedLink())).toEqual({ allowed: true })
})

test('policy actions look at one slot when asked', () => {
  const link = hostedLink({ routing_policy_v4_id: CONFIGURED.routing_policy_v4_id })
  expect(permission('attach-policy', link).allowed).toBe(true)
  expect(permission('attach-policy', link, 'ipv4')).toEqual({
    allowed: false,
    reason: 'policy-already-attached',
  })
  expect(permission('attach-policy', link, 'ipv6').allowed).toBe(true)
  expect(permission('detach-policy', link, 'ipv6')).toEqual({ allowed: false, reason: 'no-policy-attached' })
  expect(permission('replace-policy', link, 'ipv4').allowed).toBe(true)
})

const { vpc_id, routing_policy_v4_id } = CONFIGURED
const PROPAGATION: [object, RefusalCode | undefined][] = [
  [{}, 'needs-vpc-and-policy'],
  [{ vpc_id }, 'needs-policy'],
  [{ routing_policy_v4_id }, 'needs-vpc'],
  [{ vpc_id, routing_policy_v4_id }, undefined],
  [CONFIGURED, 'propagation-already-active'],
]
test.each(PROPAGATION)('activating propagation with %o is refused for %s', (changes, reason) => {
  const expected = reason === undefined ? { allowed: true } : { allowed: false, reason }
  expect(permission('activate-propagation', hostedLink(changes))).toEqual(expected)
})
