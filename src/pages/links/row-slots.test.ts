import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { RowSlots } from './row-slots.ts'

const shown = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 })

test('whatever is shown after whatever, each link has a row of its own and keeps it while it is shown', () => {
  fc.assert(
    fc.property(fc.array(shown), (lists) => {
      const rows = new RowSlots()
      let before = new Map<string, number>()
      for (const ids of lists) {
        const slots = rows.assign(ids)
        expect(new Set(slots).size).toBe(ids.length)
        const now = new Map(ids.map((id, index) => [id, slots[index] ?? -1]))
        for (const [id, slot] of now) if (before.has(id)) expect(slot).toBe(before.get(id))
        before = now
      }
    }),
  )
})

test('links that take the place of others take their rows, from the top', () => {
  const rows = new RowSlots()
  expect(rows.assign(['a', 'b', 'c'])).toEqual([0, 1, 2])
  expect(rows.assign(['d', 'b', 'e', 'f'])).toEqual([0, 1, 2, 3])
})

test('the row of a link that had the focus is given to nobody', () => {
  const rows = new RowSlots()
  rows.assign(['a', 'b'])
  expect(rows.assign(['c', 'b'], 'a')).toEqual([2, 1])
})
