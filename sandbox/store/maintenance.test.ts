import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { Database } from './database.ts'
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

test('a few writes are not worth a round', async () => {
  const { write, rounds } = setting()
  await write(1999)
  vi.advanceTimersByTime(60_000)
  expect(rounds()).toBe(0)
})

test('a round waits until nobody writes', async () => {
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

test('writes without a pause get one at the latest after six thousand', async () => {
  const { write, rounds } = setting()
  await write(5999)
  expect(rounds()).toBe(0)
  await write(1)
  expect(rounds()).toBe(1)
})

test('nothing begins after the end', async () => {
  const { maintenance, write, rounds } = setting()
  await write(3000)
  maintenance.stop()
  vi.advanceTimersByTime(60_000)
  expect(rounds()).toBe(0)
})
