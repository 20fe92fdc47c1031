import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { CONFIGURED, everyLink, hostedLink, ROUTES } from '../link/links.fixture.ts'
import { readiness } from './readiness.ts'
import { supportBundle } from './support-bundle.ts'

const now = new Date('2026-04-20T08:00:00Z')

test('the bundle holds what support asks for', () => {
  const link = hostedLink(CONFIGURED)
  expect(
    supportBundle(link, {
      now,
      conditions: readiness(link, { learnedRoutes: 2 }),
      context: { routes: { ipv6: ROUTES.part } },
      observed: [{ status: 'active', at: '2026-04-20T07:00:00Z' }],
      partnerName: 'FranceIX',
      popName: 'Paris - OpCore DC3',
      learnedRoutes: ['10.0.0.0/8', '2001:db8::/32'],
    }),
  ).toMatchSnapshot()
})

test('the bundle never holds the pairing key, whatever people put into names', () => {
  for (const link of everyLink()) {
    const key = link.partner?.pairing_key
    if (!key) continue
    const text = supportBundle(
      { ...link, name: `link of ${key}` },
      { now, conditions: [], context: {}, observed: [] },
    )
    expect(text).not.toContain(key)
  }
})

test('no name adds a line', () => {
  const lines = (name: string) =>
    supportBundle(hostedLink({ name }), { now, conditions: [], context: {}, observed: [] }).split('\n').length
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('a\n\r\u2028\u0085:')) }), (name) => {
      expect(lines(`x${name}`)).toBe(lines('x'))
    }),
  )
})

test('many routes are counted, and some of them named', () => {
  const learnedRoutes = Array.from({ length: 300 }, (_, index) => `10.${index >> 8}.${index & 255}.0/24`)
  const text = supportBundle(hostedLink(), { now, conditions: [], context: {}, observed: [], learnedRoutes })
  expect(text).toContain('Routes learned: 300: 10.0.0.0/24')
  expect(text).not.toContain('10.0.60.0/24')
})
