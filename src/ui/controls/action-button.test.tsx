import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { ApiError } from '../../../domain/console/api-error.ts'
import { show } from '../../testing/show.fixture.tsx'
import { MutationError } from '../feedback/mutation-error.tsx'
import { ButtonWithReason } from './action-button.tsx'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const refusedFor = (ms: number) =>
  new ApiError({
    kind: 'rate_limited',
    status: 429,
    message: '',
    outcomeUnknown: false,
    retryAt: performance.now() + ms,
  })

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const description = () => {
  const id = screen.getByRole('button').getAttribute('aria-describedby')
  return id ? document.getElementById(id)?.textContent : null
}

async function shownForm(error: unknown) {
  const onSubmit = vi.fn<() => void>()
  await show(
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <MutationError what="It was not saved" error={error} />
      <ButtonWithReason type="submit" error={error}>
        Save
      </ButtonWithReason>
    </form>,
  )
  return onSubmit
}

test('[62] a write that met a rate limit is off while that is counted down, and then on; nothing repeats it', async () => {
  const onSubmit = await shownForm(refusedFor(2500))
  const button = screen.getByRole('button', { name: 'Save' })
  const press = () => fireEvent.click(button)

  expect(screen.getByRole('timer').textContent).toBe('You can try again in 3 seconds.')
  expect(button.getAttribute('aria-disabled')).toBe('true')
  expect(description()).toBe('You can try again in 3 seconds.')
  press()
  await pass(500)
  expect(screen.getByRole('timer').textContent).toBe('You can try again in 2 seconds.')
  await pass(1000)
  expect(description()).toBe('You can try again in 1 second.')
  press()
  expect(onSubmit).not.toHaveBeenCalled()
  await pass(1001)
  expect(screen.getByRole('timer').textContent).toBe('You can try again now.')
  expect(button.getAttribute('aria-disabled')).toBeNull()
  expect(description()).toBeNull()
  await pass(60_000)
  expect(onSubmit).not.toHaveBeenCalled()
  press()
  expect(onSubmit).toHaveBeenCalledOnce()
})

test('a long pause is counted in minutes', async () => {
  await shownForm(refusedFor(5 * 60_000))
  expect(screen.getByRole('timer').textContent).toBe('You can try again in 5 minutes.')
})

test('any other failure leaves the button on, and counts nothing', async () => {
  const onSubmit = await shownForm(
    new ApiError({ kind: 'server_error', status: 500, message: '', outcomeUnknown: false }),
  )
  expect(screen.queryByRole('timer')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSubmit).toHaveBeenCalledOnce()
})
