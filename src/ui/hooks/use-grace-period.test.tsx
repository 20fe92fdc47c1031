import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { useGracePeriod } from './use-grace-period.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function open(pending: boolean[]) {
  return renderHook((now: boolean[]) => useGracePeriod(now), { initialProps: pending })
}

test('regions that are late together are shown together, however late', () => {
  const { result, rerender } = open([true, true])
  act(() => {
    vi.advanceTimersByTime(60_000)
  })
  expect(result.current).toBe(true)
  rerender([false, true])
  act(() => {
    vi.advanceTimersByTime(399)
  })
  expect(result.current).toBe(true)
  rerender([false, false])
  expect(result.current).toBe(false)
})

test('one region that stays away does not hold up the others for long', () => {
  const { result, rerender } = open([true, true])
  rerender([false, true])
  act(() => {
    vi.advanceTimersByTime(400)
  })
  expect(result.current).toBe(false)
})

test('what is there already is shown at once', () => {
  expect(open([false, false]).result.current).toBe(false)
})
