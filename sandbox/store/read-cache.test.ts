import { expect, test } from 'vitest'

import { ReadCache } from './read-cache.ts'

const NOON = '2026-04-15T12:00:00.000000Z'
const ONE = '2026-04-15T13:00:00.000000Z'

test('what is due is asked for once, then when its time has come, and after each write', () => {
  const cache = new ReadCache({ isShared: false })
  expect(cache.mustQueryDue(NOON)).toBe(true)
  cache.setNextDue(ONE)
  expect(cache.mustQueryDue(NOON)).toBe(false)
  expect(cache.mustQueryDue(ONE)).toBe(true)
  cache.setNextDue(null)
  expect(cache.mustQueryDue(ONE)).toBe(false)
  cache.invalidate()
  expect(cache.mustQueryDue(NOON)).toBe(true)
})

test('a count is known until the next write, and never one that a write has overtaken', () => {
  const cache = new ReadCache({ isShared: false })
  cache.startCount('all')(3)
  expect(cache.count('all')).toBe(3)
  expect(cache.count('others')).toBeUndefined()
  const late = cache.startCount('all')
  cache.invalidate()
  expect(cache.count('all')).toBeUndefined()
  late(3)
  expect(cache.count('all')).toBeUndefined()
})

test('in a database that others share nothing is known', () => {
  const cache = new ReadCache({ isShared: true })
  cache.setNextDue(null)
  cache.startCount('all')(3)
  expect(cache.mustQueryDue(NOON)).toBe(true)
  expect(cache.count('all')).toBeUndefined()
})

test('it holds a limited number of counts', () => {
  const cache = new ReadCache({ isShared: false })
  for (let index = 0; index < 1000; index += 1) cache.startCount(`filter ${index}`)(index)
  expect(cache.count('filter 0')).toBeUndefined()
  expect(cache.count('filter 999')).toBe(999)
})
