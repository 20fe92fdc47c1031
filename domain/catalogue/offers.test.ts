import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { aPartner, aPop } from './catalogue.fixture.ts'
import { OFFER_REASONS, partnerChoices, popChoices } from './offers.ts'

const pops = [aPop('th2'), aPop('dc2', { available_link_bandwidths_mbps: [] }), aPop('dc3')]
const partners = [aPartner('franceix'), aPartner('freepro'), aPartner('nowhere'), aPartner('unasked')]
const presence = new Map([
  ['franceix', new Set(['th2', 'dc2'])],
  ['freepro', new Set(['dc3'])],
  ['nowhere', new Set(['dc2'])],
])

const told = (choices: { selectable: boolean; reason?: string }[]) =>
  choices.map(({ reason }) => reason ?? 'yes')

test('[10] a location with no bandwidth is shown with the reason', () => {
  expect(told(popChoices({ pops, presence }))).toEqual(['yes', 'no-bandwidth', 'yes'])
})

test('[9] the partner narrows the locations', () => {
  expect(told(popChoices({ pops, presence, partnerId: 'franceix' }))).toEqual([
    'yes',
    'no-bandwidth',
    'partner-absent',
  ])
  expect(told(popChoices({ pops, presence, partnerId: 'unasked' }))[0]).toBe('presence-unknown')
})

test('[9] the location narrows the partners', () => {
  expect(told(partnerChoices({ partners, pops, presence }))).toEqual([
    'yes',
    'yes',
    'no-location',
    'presence-unknown',
  ])
  expect(told(partnerChoices({ partners, pops, presence, popId: 'th2' }))).toEqual([
    'yes',
    'absent-from-pop',
    'absent-from-pop',
    'presence-unknown',
  ])
})

test('a self-hosted link is where its port is, whatever hosted links could have there', () => {
  expect(told(popChoices({ pops, presence, connectionPopId: 'dc2' }))).toEqual([
    'other-location',
    'yes',
    'other-location',
  ])
})

test('both ways round allow the same pairs, and every refusal has its reason', () => {
  const ids = ['a', 'b', 'c']
  const map = fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.subarray(ids)), { maxLength: 3 })
    .map((entries) => new Map(entries.map(([id, places]) => [id, new Set(places)])))
  const offers = fc.tuple(
    ...ids.map((id) =>
      fc.boolean().map((open) => aPop(id, open ? {} : { available_link_bandwidths_mbps: [] })),
    ),
  )
  fc.assert(
    fc.property(map, offers, (known, places) => {
      const owners = ids.map((id) => aPartner(id))
      for (const partnerId of ids)
        for (const popId of ids) {
          const forPartner = popChoices({ pops: places, presence: known, partnerId })
          const forPop = partnerChoices({ partners: owners, pops: places, presence: known, popId })
          for (const choice of [...forPartner, ...forPop])
            if (!choice.selectable) expect(OFFER_REASONS).toContain(choice.reason)
          const pop = forPartner.find((each) => each.pop.id === popId)
          const partner = forPop.find((each) => each.partner.id === partnerId)
          const open = pop?.pop.available_link_bandwidths_mbps.length !== 0
          if (open) expect(pop?.selectable).toBe(partner?.selectable)
          else expect(pop?.selectable).toBe(false)
        }
    }),
  )
})
