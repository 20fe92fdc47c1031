import { expect, test } from 'vitest'

import { ReadCache } from './read-cache.ts'

const NOON = '2026-04-15T12:00:00.000000Z'
const ONE = '2026-04-15T13:00:00.000000Z'

test('due transitions are queried once, then when the next one is due, and after each write', () => {
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

test('a count is cached until the next write, and never one that a write has overtaken', () => {
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

test('nothing is cached for a database that others share', () => {
  const cache = new ReadCache({ isShared: true })
  cache.setNextDue(null)
  cache.startCount('all')(3)
  expect(cache.mustQueryDue(NOON)).toBe(true)
  expect(cache.count('all')).toBeUndefined()
})

test('the number of cached counts is limited', () => {
  const cache = new ReadCache({ isShared: false })
  for (let index = 0; index < 1000; index += 1) cache.startCount(`filter ${index}`)(index)
  expect(cache.count('filter 0')).toBeUndefined()
  expect(cache.count('filter 999')).toBe(999)
})
