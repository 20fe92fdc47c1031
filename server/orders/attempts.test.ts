import { expect, test } from 'vitest'

import { AttemptsInMemory } from './attempts-in-memory.ts'
import type { Attempt } from './attempts.ts'

const ANSWER = { status: 200, contentType: 'application/json', body: '{}' }

async function first(attempts: AttemptsInMemory, key: string): Promise<Attempt> {
  const admission = await attempts.admit(key, 'a')
  if (admission.kind !== 'first') throw new Error(`${key} is ${admission.kind}`)
  return admission.attempt
}

/** The outcome of `key`; *first* when it was forgotten. */
async function kindOf(attempts: AttemptsInMemory, key: string): Promise<string> {
  return (await attempts.admit(key, 'another order')).kind
}

test('beyond the maximum the oldest finished attempts are forgotten, and never one in progress', async () => {
  const attempts = new AttemptsInMemory({ maxAttempts: 2 })
  await first(attempts, 'running')
  for (const key of ['one', 'two', 'three']) await (await first(attempts, key)).settle(ANSWER)
  expect(await kindOf(attempts, 'three')).toBe('conflict')
  expect(await kindOf(attempts, 'running')).toBe('conflict')
  expect(await kindOf(attempts, 'one')).toBe('first')
})

test('beyond the maximum the oldest responses are dropped, and such an order is unknown and not placed again', async () => {
  const attempts = new AttemptsInMemory({ maxResponses: 2 })
  for (const key of ['one', 'two', 'three']) await (await first(attempts, key)).settle(ANSWER)
  expect(await attempts.admit('one', 'a')).toEqual({ kind: 'repeat', outcome: 'unknown' })
  expect(await kindOf(attempts, 'one')).toBe('conflict')
  for (const key of ['two', 'three']) {
    expect(await attempts.admit(key, 'a')).toEqual({ kind: 'repeat', outcome: ANSWER })
  }
})

test('finished attempts are forgotten by age', async () => {
  let now = 0
  const attempts = new AttemptsInMemory({ maxAgeMs: 1000, now: () => now })
  await (await first(attempts, 'old')).settle(ANSWER)
  now = 1000
  expect(await kindOf(attempts, 'old')).toBe('conflict')
  now = 1001
  expect(await kindOf(attempts, 'old')).toBe('first')
})

test('a late response replaces unknown, and nothing replaces a response', async () => {
  const attempts = new AttemptsInMemory()
  const attempt = await first(attempts, 'key')
  await attempt.settle('unknown')
  await attempt.settle(ANSWER)
  await attempt.settle('unknown')
  expect(await attempts.admit('key', 'a')).toEqual({ kind: 'repeat', outcome: ANSWER })
})

test('a refusal frees the key and reaches the requests that wait for it', async () => {
  const attempts = new AttemptsInMemory()
  const attempt = await first(attempts, 'key')
  const waiting = attempts.admit('key', 'a')
  const refusal = { ...ANSWER, status: 400 }
  await attempt.release(refusal)
  expect(await waiting).toEqual({ kind: 'repeat', outcome: refusal })
  expect(await kindOf(attempts, 'key')).toBe('first')
})
