import { expect, test, vi } from 'vitest'

import { ApiError } from '../../domain/console/api-error.ts'
import { untilGone } from './poll.ts'

const notFound = new ApiError({ kind: 'not_found', status: 404, message: '', outcomeUnknown: false })

test('what is gone is not polled any more, whether it is missing or says that it is deleted', () => {
  const interval = vi.fn(() => 5000)
  const poll = untilGone<{ status: string }>(interval)
  expect(poll({ state: { data: { status: 'active' }, error: null } })).toBe(5000)
  expect(poll({ state: { data: undefined, error: null } })).toBe(5000)
  expect(poll({ state: { data: { status: 'deleted' }, error: null } })).toBe(false)
  expect(poll({ state: { data: { status: 'active' }, error: notFound } })).toBe(false)
})
