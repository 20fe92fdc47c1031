import { expect, test } from 'vitest'

import { AttemptStore } from './attempt-store.ts'

const ANSWER = { status: 200, contentType: 'application/json', body: '{}' }

test('forgets the oldest finished attempts beyond its size, and never one on its way', () => {
  const store = new AttemptStore({ maxAttempts: 2 })
  store.start('running', 'a')
  for (const key of ['one', 'two', 'three']) store.settle(store.start(key, 'a'), ANSWER)
  expect(store.find('one')).toBeUndefined()
  expect(store.find('two')).toBeUndefined()
  expect(store.find('three')).toBeDefined()
  expect(store.find('running')).toBeDefined()
})

test('forgets finished attempts by age', () => {
  let now = 0
  const store = new AttemptStore({ maxAgeMs: 1000, now: () => now })
  store.settle(store.start('old', 'a'), ANSWER)
  now = 1000
  expect(store.find('old')).toBeDefined()
  now = 1001
  expect(store.find('old')).toBeUndefined()
})

test('an answer that comes after all replaces unknown, and nothing replaces an answer', () => {
  const store = new AttemptStore()
  const attempt = store.start('key', 'a')
  store.settle(attempt, 'unknown')
  store.settle(attempt, ANSWER)
  store.settle(attempt, 'unknown')
  expect(store.find('key')?.outcome).toEqual(ANSWER)
})

test('a refusal frees the key and reaches who waits for it', async () => {
  const store = new AttemptStore()
  const attempt = store.start('key', 'a')
  const refusal = { ...ANSWER, status: 400 }
  store.release('key', attempt, refusal)
  expect(store.find('key')).toBeUndefined()
  await expect(attempt.firstOutcome).resolves.toEqual(refusal)
})
