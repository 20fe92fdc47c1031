import { expect, test } from 'vitest'

import { Known } from './read-cache.ts'

const NOON = '2026-04-15T12:00:00.000000Z'
const ONE = '2026-04-15T13:00:00.000000Z'

test('what is due is asked for once, then when its time has come, and after each write', () => {
  const known = new Known({ isShared: false })
  expect(known.mustAskForDue(NOON)).toBe(true)
  known.learnDue(ONE)
  expect(known.mustAskForDue(NOON)).toBe(false)
  expect(known.mustAskForDue(ONE)).toBe(true)
  known.learnDue(null)
  expect(known.mustAskForDue(ONE)).toBe(false)
  known.forget()
  expect(known.mustAskForDue(NOON)).toBe(true)
})

test('a count is known until the next write, and never one that a write has overtaken', () => {
  const known = new Known({ isShared: false })
  known.learnCount('all')(3)
  expect(known.count('all')).toBe(3)
  expect(known.count('others')).toBeUndefined()
  const late = known.learnCount('all')
  known.forget()
  expect(known.count('all')).toBeUndefined()
  late(3)
  expect(known.count('all')).toBeUndefined()
})

test('in a database that others share nothing is known', () => {
  const known = new Known({ isShared: true })
  known.learnDue(null)
  known.learnCount('all')(3)
  expect(known.mustAskForDue(NOON)).toBe(true)
  expect(known.count('all')).toBeUndefined()
})

test('it holds a limited number of counts', () => {
  const known = new Known({ isShared: false })
  for (let index = 0; index < 1000; index += 1) known.learnCount(`filter ${index}`)(index)
  expect(known.count('filter 0')).toBeUndefined()
  expect(known.count('filter 999')).toBe(999)
})
