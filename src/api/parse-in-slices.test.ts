import { expect, test } from 'vitest'
import * as z from 'zod/mini'

import { parseInSlices } from './parse-in-slices.ts'

const schema = z.object({ total_count: z.number(), items: z.array(z.object({ id: z.string() })) })

const answer = (count: number) => ({
  total_count: count,
  items: Array.from({ length: count }, (_, place) => ({ id: `item-${place}`, unknown: true })),
})

test('a list of any length is parsed as its schema does', async () => {
  for (const count of [0, 1, 99, 100, 101, 200, 1000, 1001]) {
    expect(await parseInSlices(schema, answer(count)), `${count} items`).toEqual(
      schema.safeParse(answer(count)),
    )
  }
})

test('what is no list is parsed too', async () => {
  for (const json of [undefined, null, 'text', [], {}, { id: 7 }]) {
    expect((await parseInSlices(schema, json)).success, JSON.stringify(json)).toBe(false)
  }
  expect(await parseInSlices(z.object({ id: z.string() }), { id: 'a' })).toEqual({
    success: true,
    data: { id: 'a' },
  })
})

test('one wrong item, wherever it is, makes the answer wrong', async () => {
  for (const place of [0, 99, 100, 250, 999]) {
    const broken: { items: unknown[] } = answer(1000)
    broken.items[place] = { id: 7 }
    expect((await parseInSlices(schema, broken)).success, `item ${place}`).toBe(false)
  }
})

test('what waits is done between two slices', async () => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  })
  const parsed = parseInSlices(schema, answer(100_000))
  await parsed
  clearInterval(timer)
  expect(turns).toBeGreaterThan(0)
})
