import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'

import { show } from '../../testing/show.fixture.tsx'
import { useLocalStorage } from './use-local-storage.ts'

const numbers = z.array(z.number())
const NONE: number[] = []

/** What is kept under a key, and a button that adds one to it. */
function List({ of: key }: { of: string }) {
  const { value, read, write } = useLocalStorage(key, numbers, NONE)
  return (
    <>
      <p>
        {key}: {value.join(', ') || 'nothing'}
      </p>
      <button type="button" onClick={() => write([...read(), read().length + 1])}>
        Add to {key}
      </button>
    </>
  )
}

const press = (name: string) => screen.getByRole('button', { name })

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

test('what is written is stored, and shown wherever it is used on the page', async () => {
  const { user } = await show(
    <>
      <List of="a" />
      <List of="a" />
      <List of="b" />
    </>,
  )
  const [first] = screen.getAllByRole('button', { name: 'Add to a' })
  if (first) await user.click(first)
  expect(screen.getAllByText('a: 1')).toHaveLength(2)
  expect(screen.getByText('b: nothing')).toBeTruthy()
  expect(localStorage.getItem('a')).toBe('[1]')
})

test('what another tab writes is shown', async () => {
  await show(<List of="a" />)
  act(() => {
    localStorage.setItem('a', '[7,8]')
    globalThis.dispatchEvent(new StorageEvent('storage', { key: 'a', newValue: '[7,8]' }))
  })
  expect(screen.getByText('a: 7, 8')).toBeTruthy()
})

test('a write builds on what another tab has written, even before that is shown', async () => {
  const { user } = await show(<List of="a" />)
  localStorage.setItem('a', '[7,8]')
  await user.click(press('Add to a'))
  expect(localStorage.getItem('a')).toBe('[7,8,3]')
})

test.each(['{', '"text"', '[1,"2"]', 'null'])(
  'stored text that does not fit counts as nothing: %s',
  async (text) => {
    localStorage.setItem('a', text)
    await show(<List of="a" />)
    expect(screen.getByText('a: nothing')).toBeTruthy()
  },
)

describe('where storage is switched off', () => {
  beforeEach(() => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
  })

  test('what is kept lasts as long as the page, also for what is shown later', async () => {
    const { user } = await show(<List of="c" />)
    expect(screen.getByText('c: nothing')).toBeTruthy()
    await user.click(press('Add to c'))
    await user.click(press('Add to c'))
    expect(screen.getByText('c: 1, 2')).toBeTruthy()
    await show(<List of="c" />)
    expect(screen.getAllByText('c: 1, 2')).toHaveLength(2)
  })
})
