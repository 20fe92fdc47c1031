import { describe, expect, test } from 'vitest'

import { absenceProvesFrom, lookUpPause } from './lost-order.ts'

const LOST = '2026-11-27T12:00:00.000Z'
const WINDOW_MS = 120_000
const after = (ms: number) => new Date(Date.parse(LOST) + ms)

test('a missing link proves that nothing was ordered only a while after the response was given up', () => {
  expect(absenceProvesFrom(LOST, WINDOW_MS)).toEqual(after(WINDOW_MS))
})

describe('the pauses between look-ups', () => {
  const provesFrom = after(WINDOW_MS)

  test('the first look-ups come soon, the later ones every five seconds', () => {
    expect([0, 1, 2, 3, 40].map((round) => lookUpPause(round, after(0), provesFrom))).toEqual([
      0, 1500, 3000, 5000, 5000,
    ])
  })

  test('a look-up comes at the very moment from which on it proves something', () => {
    expect(lookUpPause(9, after(WINDOW_MS - 700), provesFrom)).toBe(700)
  })

  test('one that failed after that moment is repeated with a pause', () => {
    expect(lookUpPause(9, after(WINDOW_MS), provesFrom)).toBe(5000)
    expect(lookUpPause(9, after(WINDOW_MS + 60_000), provesFrom)).toBe(5000)
  })
})
