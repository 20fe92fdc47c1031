import { expect, test } from 'vitest'

import { aConnection, aPartner, aPop } from '../catalogue/catalogue.fixture.ts'
import { CONNECTION_ID } from '../link/links.fixture.ts'
import type { OrderDraft } from './answers.ts'
import { staleAnswers, type Offer } from './stale-draft.ts'

const OFFER: Offer = {
  pops: [aPop('dc3'), aPop('th2'), aPop('dc2', { available_link_bandwidths_mbps: [] })],
  partners: [aPartner('ix')],
  presence: new Map([['ix', new Set(['dc3', 'dc2'])]]),
  connections: [aConnection()],
  links: [],
  policies: [{ id: 'four' }],
  vpcs: [{ id: 'net' }],
}
const HOSTED: OrderDraft = { kind: 'hosted', partnerId: 'ix', popId: 'dc3', bandwidthMbps: 100, tags: [] }
const OWN: OrderDraft = {
  kind: 'self-hosted',
  connectionId: CONNECTION_ID,
  popId: 'dc3',
  bandwidthMbps: 1000,
  tags: [],
}

const codes = (draft: OrderDraft, offer: Partial<Offer> = {}) =>
  staleAnswers(draft, { ...OFFER, ...offer }).map(({ code }) => code)

test('a draft whose every answer can still be had is not stale', () => {
  expect(codes(HOSTED)).toEqual([])
  expect(codes({ ...HOSTED, policyV4Id: 'four', vpcId: 'net' })).toEqual([])
  expect(codes(OWN)).toEqual([])
  expect(codes({ ...OWN, vlan: 2001 })).toEqual([])
})

test.each([
  ['its partner is gone', { partners: [] }, ['partner']],
  ['its location is gone', { pops: [] }, ['location']],
  ['the partner has left the location', { presence: new Map([['ix', new Set(['th2'])]]) }, ['location']],
  [
    'the location offers nothing',
    { pops: [aPop('dc3', { available_link_bandwidths_mbps: [] })] },
    ['location'],
  ],
  ['its size is gone', { pops: [aPop('dc3', { available_link_bandwidths_mbps: [50] })] }, ['bandwidth']],
])('a hosted order is stale when %s', (_, offer, expected) => {
  expect(codes(HOSTED, offer)).toEqual(expected)
})

test.each([
  ['its port is gone', OWN, { connections: [] }, ['connection']],
  ['its port is not active', OWN, { connections: [aConnection({ status: 'provisioning' })] }, ['connection']],
  ['its VLAN is outside the port’s range', { ...OWN, vlan: 3000 }, {}, ['vlan']],
  ['its port is elsewhere', { ...OWN, popId: 'th2' }, {}, ['location']],
  ['its port is too full', OWN, { connections: [aConnection({ bandwidth_mbps: 500 })] }, ['bandwidth']],
])('a self-hosted order is stale when %s', (_, draft, offer, expected) => {
  expect(codes(draft, offer)).toEqual(expected)
})

test('each policy and VPC that is gone is named, besides what else is stale', () => {
  const draft = { ...HOSTED, bandwidthMbps: 7, policyV4Id: 'gone', policyV6Id: 'gone too', vpcId: 'no net' }
  expect(staleAnswers(draft, OFFER)).toEqual([
    { step: 'bandwidth', code: 'bandwidth' },
    { step: 'routing', code: 'policyV4' },
    { step: 'routing', code: 'policyV6' },
    { step: 'routing', code: 'vpc' },
  ])
})
