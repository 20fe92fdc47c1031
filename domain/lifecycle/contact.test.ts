import { expect, test } from 'vitest'

import { CONFIGURED, everyLink, hostedLink, selfHostedLink } from '../link/links.fixture.ts'
import { contactedAt, contactPurpose, withContact, withoutPastOutage } from './contact.ts'
import { nextStep } from './next-step.ts'

const AT = '2026-04-27T08:00:00Z'
const down = hostedLink({ ...CONFIGURED, status: 'all_down', bgp_v4_status: 'down', bgp_v6_status: 'down' })
const l3 = { partner_id: 'p', pairing_key: 'k', disapproved_reason: undefined, l3_connectivity: true }
const v6Down = { status: 'limited_connectivity', bgp_v6_status: 'down', partner: l3 }
const halfDown = hostedLink({ ...CONFIGURED, ...v6Down })

test('a partner is asked for what the link waits for, and nobody without a partner', () => {
  expect(contactPurpose(hostedLink())).toBe('provision')
  expect(contactPurpose(hostedLink({ status: 'deprovisioning' }))).toBe('deprovision')
  expect(contactPurpose(down)).toBe('outage')
  expect(contactPurpose(halfDown)).toBe('outage')
  expect(contactPurpose(hostedLink(CONFIGURED))).toBeUndefined()
  for (const link of everyLink().filter((each) => each.self)) expect(contactPurpose(link)).toBeUndefined()
  expect(contactPurpose(selfHostedLink({ ...CONFIGURED, status: 'all_down' }))).toBeUndefined()
})

test('a note passes the move to the partner, and taking it back gives it back', () => {
  for (const link of [hostedLink(), hostedLink({ status: 'deprovisioning' }), down, halfDown]) {
    const notes = withContact(link, {}, AT)
    expect(contactedAt(link, notes)).toBe(AT)
    expect(nextStep(link).actor).toBe('customer')
    expect(nextStep(link, { isPartnerContacted: true }).actor).toBe('partner')
    expect(contactedAt(link, withContact(link, notes, undefined))).toBeUndefined()
  }
})

test('a note about one outage does not count for the next, nor for one that has grown', () => {
  const notes = withContact(halfDown, {}, AT)
  const mended = hostedLink({ ...CONFIGURED, partner: l3 })
  expect(contactedAt({ ...down, partner: l3 }, notes)).toBeUndefined()
  expect(withoutPastOutage(halfDown, notes)).toBe(notes)
  expect(contactedAt(halfDown, withoutPastOutage(mended, notes))).toBeUndefined()
})

test('notes of other purposes stay when an outage is over', () => {
  const notes = { ...withContact(down, { provision: AT }, AT) }
  expect(withoutPastOutage(hostedLink(CONFIGURED), notes).provision).toBe(AT)
})

test('an outage is not over while nothing is known of the sessions', () => {
  const notes = withContact(down, {}, AT)
  for (const status of ['configuring', 'locked', 'invented'])
    expect(withoutPastOutage({ ...down, status }, notes)).toBe(notes)
})
