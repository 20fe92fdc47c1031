import { expect, test } from 'vitest'

import { elapsedDays } from './elapsed.ts'

const NOW = new Date('2026-04-20T12:00:00Z')

test.each([
  ['2026-04-19T12:00:00Z', 1],
  ['2026-04-19T12:00:01Z', 0],
  ['2026-01-01T00:00:00Z', 109],
  ['2026-04-20T14:30:00+02:00', 0],
  ['2027-01-01T00:00:00Z', 0],
  ['soon', 0],
])('since %s it is %i days', (since, days) => {
  expect(elapsedDays(since, NOW)).toBe(days)
})
