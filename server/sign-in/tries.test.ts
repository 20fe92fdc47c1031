import { expect, test } from 'vitest'

import { SignInTries } from './tries.ts'

const WINDOW_MS = 1000

function triesUnderTest(max = 3) {
  const clock = { now: 0 }
  const tries = new SignInTries({ max, windowMs: WINDOW_MS, now: () => clock.now })
  const refuse = (address: string) => {
    const attempt = tries.begin(address)
    if (attempt.kind === 'open') attempt.settle(true)
    return attempt.kind
  }
  return { tries, clock, refuse }
}

test('after the last refused try one waits for the end of the time', () => {
  const { tries, clock, refuse } = triesUnderTest()
  for (let at = 0; at < 3; at += 1) expect(refuse('192.0.2.1')).toBe('open')
  clock.now = 400
  expect(tries.begin('192.0.2.1')).toEqual({ kind: 'limited', waitMs: 600 })
  expect(refuse('192.0.2.2')).toBe('open')
  clock.now = WINDOW_MS
  expect(refuse('192.0.2.1')).toBe('open')
})

test('many tries at once are limited before any of them has an answer', () => {
  const { tries } = triesUnderTest()
  const begun = Array.from({ length: 5 }, () => tries.begin('192.0.2.1'))
  expect(begun.map(({ kind }) => kind)).toEqual(['open', 'open', 'open', 'limited', 'limited'])
  for (const attempt of begun) if (attempt.kind === 'open') attempt.settle(false)
  expect(tries.begin('192.0.2.1').kind).toBe('open')
})

test.each([
  ['2001:db8:0:1::1', '2001:db8:0:1:ffff::2'],
  ['192.0.2.1', '::ffff:192.0.2.1'],
])('%s and %s are one address', (one, other) => {
  const { refuse } = triesUnderTest(1)
  refuse(one)
  expect(refuse(other)).toBe('limited')
  expect(refuse('2001:db8:0:2::1')).toBe('open')
})

test('more addresses than anybody needs take no more memory', () => {
  const { refuse } = triesUnderTest(1)
  refuse('192.0.2.1')
  for (let at = 0; at < 10_001; at += 1) refuse(`2001:db8:${at.toString(16)}::1`)
  expect(refuse('192.0.2.1')).toBe('open')
})
