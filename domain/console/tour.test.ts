import { describe, expect, it } from 'vitest'

import { everyLink, hostedLink, selfHostedLink } from '../link/links.fixture.ts'
import { tourPosition, type TourProgress } from './tour.ts'

const startedAt = '2026-04-19T20:00:00Z'
const BEFORE = '2026-04-19T19:59:59Z'
const VPC = '11111111-1111-4111-8111-111111111111'
const POLICY = '22222222-2222-4222-8222-222222222222'
const place = (
  links: Parameters<typeof tourPosition>[0],
  progress: Partial<TourProgress> = {},
  isWhole = true,
) => tourPosition(links, { startedAt, ...progress }, isWhole).place

describe('the tour', () => {
  it('the tour begins with an order, whatever there was before, and is about hosted links', () => {
    expect(place([])).toBe('order')
    expect(place([hostedLink({ created_at: BEFORE }), selfHostedLink()])).toBe('order')
  })

  it('the tour follows the link through its life', () => {
    const link = hostedLink()
    const life = [
      [{ status: 'configuring' }, 'wait'],
      [{ status: 'requested' }, 'accept'],
      [{ status: 'provisioning' }, 'provision'],
      [{ status: 'active' }, 'vpc'],
      [{ vpc_id: VPC }, 'policy'],
      [{ routing_policy_v6_id: POLICY }, 'propagation'],
      [{ enable_route_propagation: true }, 'traffic'],
      [{ status: 'deprovisioning' }, 'deprovision'],
      [{ status: 'deleted' }, 'done'],
    ] as const
    let changed = link
    for (const [change, expected] of life) {
      changed = { ...changed, ...change }
      expect(place([changed], { linkId: link.id }), expected).toBe(expected)
    }
  })

  it('the tour goes on to deletion once somebody has looked, even with propagation off again', () => {
    expect(place([hostedLink({ status: 'active' })], { hasSeenTraffic: true })).toBe('delete')
  })

  it('the tour is done when its link is gone, but not while a region has not answered', () => {
    expect(place([], { linkId: VPC })).toBe('done')
    expect(place([], { linkId: VPC }, false)).toBe('wait')
  })

  it('the tour waits after a refusal for another order, which then takes over', () => {
    const refused = hostedLink({ status: 'refused' })
    expect(place([refused], { linkId: refused.id })).toBe('ended')
    expect(place([refused])).toBe('ended')
    const next = hostedLink({ id: VPC, created_at: '2026-04-20T00:00:00Z' })
    expect(tourPosition([refused, next], { startedAt, linkId: refused.id }, true)).toEqual({
      place: 'accept',
      link: next,
    })
  })

  it('the tour has a place for every link there can be', () => {
    for (const link of everyLink()) expect(place([link])).toBeTypeOf('string')
  })
})
