import { expect, test, vi } from 'vitest'

import { forgetEarlyAnswers, takeEarlyAnswer } from './early-answers.ts'

const given = (): Promise<Response> => Promise.resolve(new Response())

test('an early answer is given once, and to nobody else', () => {
  const answer = given()
  vi.stubGlobal('earlyAnswers', { '/a': answer, '/b': given() })
  expect(takeEarlyAnswer('/c')).toBeUndefined()
  expect(takeEarlyAnswer('/a')).toBe(answer)
  expect(takeEarlyAnswer('/a')).toBeUndefined()
  expect(takeEarlyAnswer('/b')).toBeDefined()
})

test('after a write none is given', () => {
  vi.stubGlobal('earlyAnswers', { '/a': given() })
  forgetEarlyAnswers()
  expect(takeEarlyAnswer('/a')).toBeUndefined()
})

test('none is given once it may be old', () => {
  vi.stubGlobal('earlyAnswers', { '/a': given() })
  const clock = vi.spyOn(performance, 'now').mockReturnValue(30_001)
  expect(takeEarlyAnswer('/a')).toBeUndefined()
  clock.mockRestore()
})
