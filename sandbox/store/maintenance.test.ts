import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { Database } from '../../store/database.ts'
import { RegularMaintenance } from './maintenance.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setting() {
  const execute = vi.fn(() => Promise.resolve())
  const maintenance = new RegularMaintenance()
  const write = async (times: number) => {
    for (let count = 0; count < times; count += 1)
      await maintenance.afterWrite({ execute } as unknown as Database)
  }
  return { maintenance, write, rounds: () => execute.mock.calls.length }
}

test('a few writes cause no vacuum', async () => {
  const { write, rounds } = setting()
  await write(1999)
  vi.advanceTimersByTime(60_000)
  expect(rounds()).toBe(0)
})

test('a vacuum waits for a pause between writes', async () => {
  const { write, rounds } = setting()
  await write(2500)
  vi.advanceTimersByTime(499)
  await write(1)
  vi.advanceTimersByTime(499)
  expect(rounds()).toBe(0)
  vi.advanceTimersByTime(1)
  expect(rounds()).toBe(1)
  await write(1999)
  vi.advanceTimersByTime(60_000)
  expect(rounds()).toBe(1)
})

test('writes without a pause cause a vacuum after six thousand', async () => {
  const { write, rounds } = setting()
  await write(5999)
  expect(rounds()).toBe(0)
  await write(1)
  expect(rounds()).toBe(1)
})

test('no vacuum starts after the store was closed', async () => {
  const { maintenance, write, rounds } = setting()
  await write(3000)
  maintenance.stop()
  vi.advanceTimersByTime(60_000)
  expect(rounds()).toBe(0)
})
