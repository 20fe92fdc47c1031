import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { everyLink, hostedLink } from '../link/links.fixture.ts'
import { pollInterval } from './polling.ts'

test.each([
  ['configuring', 0, 3000],
  ['configuring', 300_000, 15_000],
  ['configuring', 1_800_000, 60_000],
  ['requested', 0, 5000],
  ['deprovisioning', 120_000, 15_000],
  ['active', 0, 10_000],
  ['active', 60_000, 60_000],
  ['quarantined', 60_000, 60_000],
])('a link that is %s is read, %d ms after a change, every %d ms', (status, since, every) => {
  expect(pollInterval(hostedLink({ status }), since)).toBe(every)
})

test('among many the most impatient decides, and an empty list is read slowly', () => {
  expect(
    pollInterval([hostedLink({ status: 'active' }), hostedLink({ status: 'configuring' })], 100_000),
  ).toBe(3000)
  expect(pollInterval([], 100_000)).toBe(60_000)
})

test('the pace never quickens while nothing changes, and stays between 3 and 60 s', () => {
  const time = fc.integer({ min: 0, max: 10_000_000 })
  fc.assert(
    fc.property(fc.constantFrom(...everyLink()), time, time, (link, a, b) => {
      const early = pollInterval(link, Math.min(a, b))
      const late = pollInterval(link, Math.max(a, b))
      expect(late).toBeGreaterThanOrEqual(early)
      expect(early).toBeGreaterThanOrEqual(3000)
      expect(late).toBeLessThanOrEqual(60_000)
    }),
  )
})

test('a long list is read no faster than a hundred links a second', () => {
  const links = Array.from({ length: 2500 }, () => hostedLink({ status: 'configuring' }))
  expect(pollInterval(links, 0)).toBe(25_000)
  expect(pollInterval(links.slice(0, 100), 0)).toBe(3000)
})
