import { describe, expect, test } from 'vitest'

import type { CreateLinkBody, Link } from '../../contract/interlink.ts'
import { CONNECTION_ID, hostedLink, selfHostedLink } from '../link/links.fixture.ts'
import { CLOCK_TOLERANCE_MS, findCreatedLink } from './find-created-link.ts'

const link = hostedLink()
const body: CreateLinkBody = {
  project_id: link.project_id,
  name: link.name,
  tags: [],
  pop_id: link.pop_id,
  bandwidth_mbps: link.bandwidth_mbps,
  partner_id: link.partner?.partner_id,
}
const SENT = '2026-04-19T20:29:51.000Z'
const found = (links: Link[], known?: Set<string>) => findCreatedLink(body, SENT, links, known)?.id

test('[20] the link that a lost answer was about is found', () => {
  expect(found([hostedLink({ id: 'other', name: 'lyon-1' }), link])).toBe(link.id)
  expect(found([])).toBeUndefined()
})

const DIFFERENCES: [string, Partial<Link>][] = [
  ['name', { name: 'paris-2' }],
  ['project', { project_id: 'another' }],
  ['location', { pop_id: 'another' }],
  ['bandwidth', { bandwidth_mbps: 100 }],
  ['partner', { partner: { partner_id: 'another', pairing_key: 'k', disapproved_reason: undefined } }],
  ['kind', { partner: undefined, self: { connection_id: CONNECTION_ID } }],
]
test.each(DIFFERENCES)('another %s is another order', (_what, changes) => {
  expect(found([hostedLink(changes)])).toBeUndefined()
})

describe('time', () => {
  const at = (offset: number) => new Date(Date.parse(SENT) + offset).toISOString()
  test('an older twin is not mistaken for the order', () => {
    expect(found([hostedLink({ created_at: at(-CLOCK_TOLERANCE_MS - 1) })])).toBeUndefined()
  })
  test('a clock that is a little ahead does not hide the link', () => {
    expect(found([hostedLink({ created_at: at(-CLOCK_TOLERANCE_MS) })])).toBe(link.id)
  })
  test('a twin within the tolerance is excluded by its id', () => {
    const twin = hostedLink({ id: 'twin', created_at: at(-1000) })
    expect(found([twin], new Set(['twin']))).toBeUndefined()
    expect(found([twin, link], new Set(['twin']))).toBe(link.id)
  })
  test('the closest of several links is taken', () => {
    const late = hostedLink({ id: 'late', created_at: at(60_000) })
    expect(found([late, link])).toBe(link.id)
  })
})

test('self-hosted orders are distinguished by connection and VLAN', () => {
  const own = selfHostedLink({ vlan: 2000 })
  const order: CreateLinkBody = { ...body, partner_id: undefined, connection_id: CONNECTION_ID, vlan: 2000 }
  expect(findCreatedLink(order, SENT, [own])?.id).toBe(own.id)
  expect(findCreatedLink({ ...order, vlan: 2001 }, SENT, [own])).toBeUndefined()
  expect(findCreatedLink({ ...order, vlan: undefined }, SENT, [own])?.id).toBe(own.id)
})
