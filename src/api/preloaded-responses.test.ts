import { expect, test, vi } from 'vitest'

import { dropPreloadedResponses, takePreloadedResponse } from './preloaded-responses.ts'

const given = (): Promise<Response> => Promise.resolve(new Response())

test('a preloaded response is given once, and to nobody else', () => {
  const response = given()
  vi.stubGlobal('preloadedResponses', { '/a': response, '/b': given() })
  expect(takePreloadedResponse('/c')).toBeUndefined()
  expect(takePreloadedResponse('/a')).toBe(response)
  expect(takePreloadedResponse('/a')).toBeUndefined()
  expect(takePreloadedResponse('/b')).toBeDefined()
})

test('after a write none is given', () => {
  vi.stubGlobal('preloadedResponses', { '/a': given() })
  dropPreloadedResponses()
  expect(takePreloadedResponse('/a')).toBeUndefined()
})

test('none is given once it may be old', () => {
  vi.stubGlobal('preloadedResponses', { '/a': given() })
  const clock = vi.spyOn(performance, 'now').mockReturnValue(30_001)
  expect(takePreloadedResponse('/a')).toBeUndefined()
  clock.mockRestore()
})
