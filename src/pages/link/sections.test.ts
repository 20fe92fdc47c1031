import { expect, test } from 'vitest'

import type { Link } from '../../../contract/interlink.ts'
import { CONFIGURED, everyLink, hostedLink } from '../../../domain/link/links.fixture.ts'
import { pageParts, sectionsOf } from './sections.ts'

const idsOf = (link: Link, gone = false) => sectionsOf(pageParts(link, gone)).map(({ id }) => id)

test('the partner stands once on the page: in the kit of the next step, or in a panel', () => {
  for (const link of everyLink()) {
    const { hasKit, hasPartner } = pageParts(link, false)
    expect(hasKit && hasPartner, link.status).toBe(false)
    expect(hasKit || hasPartner, link.status).toBe(link.partner !== undefined)
  }
})

test('a life that is over has no configuration, and none of its sections is led to', () => {
  const configured = hostedLink(CONFIGURED)
  expect(idsOf(configured)).toContain('readiness')
  for (const status of ['refused', 'expired', 'deprovisioning'])
    expect(idsOf({ ...configured, status })).toEqual(
      expect.not.arrayContaining(['readiness', 'router', 'ends']),
    )
  expect(idsOf(configured, true)).toEqual(['next-step', 'path', 'progress', 'partner', 'facts'])
})

test('a router that needs nothing has no section', () => {
  const partner = { ...hostedLink().partner, l3_connectivity: true } as NonNullable<Link['partner']>
  expect(idsOf(hostedLink(CONFIGURED))).toContain('router')
  expect(idsOf(hostedLink({ ...CONFIGURED, partner }))).not.toContain('router')
})
