import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { LINK_STATUSES, type CreateLinkBody, type Link } from '../../contract/interlink.ts'
import { CONNECTION_ID, hostedLink, selfHostedLink } from '../link/links.fixture.ts'
import { orderIdentity, recentTwins } from './same-order.ts'

const link = hostedLink()
const NOW = new Date('2026-04-19T20:30:51Z')
const HOUR_MS = 3_600_000

/** The order that makes this link. */
function orderOf({ project_id, name, pop_id, bandwidth_mbps, partner, self }: Link): CreateLinkBody {
  const provider = partner ? { partner_id: partner.partner_id } : { connection_id: self?.connection_id }
  return { project_id, name, tags: [], pop_id, bandwidth_mbps, ...provider }
}

/** What one of the values of an order can be changed to. */
const OTHER: [what: string, change: Partial<Link>][] = [
  ['name', { name: 'paris-2' }],
  ['location', { pop_id: 'another' }],
  ['bandwidth', { bandwidth_mbps: 100 }],
  ['partner', { partner: { partner_id: 'another', pairing_key: 'k', disapproved_reason: undefined } }],
  ['kind', { partner: undefined, self: { connection_id: CONNECTION_ID } }],
]

describe('an order that may have been placed already', () => {
  test.each([link, selfHostedLink()])(
    'a link that was ordered just now is a twin of its own order',
    (twin) => {
      expect(recentTwins(orderOf(twin), [twin], NOW)).toEqual([twin])
    },
  )

  test.each(OTHER)('a link of another %s is no twin', (_what, change) => {
    expect(recentTwins(orderOf(link), [hostedLink(change)], NOW)).toEqual([])
  })

  test('whose project it is, and what can be changed later, does not matter', () => {
    const colleagues = hostedLink({ project_id: 'another', tags: ['x'], vlan: 7, vpc_id: 'some' })
    expect(recentTwins(orderOf(link), [colleagues], NOW)).toEqual([colleagues])
  })

  test('a finished link is a twin for 24 hours, an unfinished one until it is finished', () => {
    const at = (ageMs: number, status: Link['status']) =>
      hostedLink({ status, created_at: new Date(NOW.getTime() - ageMs).toISOString() })
    const isTwin = (each: Link) => recentTwins(orderOf(link), [each], NOW).length === 1
    expect(isTwin(at(24 * HOUR_MS - 1, 'active'))).toBe(true)
    expect(isTwin(at(24 * HOUR_MS, 'active'))).toBe(false)
    expect(isTwin(at(9 * 24 * HOUR_MS, 'requested'))).toBe(true)
    expect(isTwin(at(90 * 24 * HOUR_MS, 'provisioning'))).toBe(true)
    // A clock that is behind the API's hides nothing.
    expect(isTwin(at(-HOUR_MS, 'active'))).toBe(true)
  })

  test.each(['failed', 'refused', 'expired', 'deprovisioning', 'deleted', 'locked'])(
    'a link that is %s is not repeated by ordering it again',
    (status) => {
      expect(recentTwins(orderOf(link), [hostedLink({ status })], NOW)).toEqual([])
    },
  )

  test('the second of a pair has a twin in what was numbered from the same name', () => {
    const [second, other] = [hostedLink({ name: 'paris-1-2' }), hostedLink({ name: 'paris-1-annex' })]
    const body = { ...orderOf(link), name: 'paris-1-3' }
    expect(recentTwins(body, [link, second, other], NOW, 'paris-1')).toEqual([link, second])
    expect(recentTwins(body, [link, second, other], NOW)).toEqual([])
  })

  test('whatever was ordered, twins are of its route, stand, are recent or unfinished, and come newest first', () => {
    const anyLink = fc
      .record({
        name: fc.constantFrom('paris-1', 'paris-1-2', 'Paris-1'),
        pop_id: fc.constantFrom(link.pop_id, 'another'),
        bandwidth_mbps: fc.constantFrom(50, 100),
        status: fc.constantFrom(...LINK_STATUSES),
        ageMs: fc.integer({ min: -HOUR_MS, max: 72 * HOUR_MS }),
      })
      .map(({ ageMs, ...changes }) =>
        hostedLink({ ...changes, created_at: new Date(NOW.getTime() - ageMs).toISOString() }),
      )
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 8 }), (links) => {
        const twins = recentTwins(orderOf(link), links, NOW)
        const expected = links.filter(
          (each) =>
            orderIdentity({ region: 'fr-par', body: orderOf(each) }) ===
              orderIdentity({ region: 'fr-par', body: orderOf(link) }) &&
            (['configuring', 'requested', 'provisioning', 'ready'].includes(each.status) ||
              (['active', 'limited_connectivity', 'all_down', 'unknown_link_status'].includes(each.status) &&
                NOW.getTime() - Date.parse(each.created_at) < 24 * HOUR_MS)),
        )
        expect(new Set(twins)).toEqual(new Set(expected))
        const ages = twins.map(({ created_at }) => Date.parse(created_at))
        expect(ages).toEqual(ages.toSorted((a, b) => b - a))
      }),
    )
  })
})

describe('two orders', () => {
  const order = { region: 'fr-par' as const, body: orderOf(link) }
  const same = (changes: Partial<CreateLinkBody>) =>
    orderIdentity({ ...order, body: { ...order.body, ...changes } }) === orderIdentity(order)

  test('they are the same whatever tags, policies and VLAN they ask for', () => {
    expect(same({ tags: ['x'], routing_policy_v4_id: 'p', vlan: 7, peer_asn: 65_000 })).toBe(true)
  })

  test('any other value makes another order', () => {
    expect(orderIdentity({ ...order, region: 'nl-ams' })).not.toBe(orderIdentity(order))
    for (const changes of [
      { project_id: 'another' },
      { name: 'another' },
      { pop_id: 'another' },
      { bandwidth_mbps: 1 },
      { partner_id: 'another' },
      { partner_id: undefined, connection_id: link.partner?.partner_id },
    ])
      expect(same(changes), JSON.stringify(changes)).toBe(false)
  })
})
