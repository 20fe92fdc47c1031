import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'

import { allPages, PAGE } from './all-pages.ts'

interface Item {
  id: string
}

/** More reads than any list here takes. */
const LIMIT = 500

/** A list of `length` items that claims to have `total`, and counts how often it is read. */
function listOf(length: number, total = length) {
  const all = Array.from({ length }, (_, index): Item => ({ id: String(index) }))
  const read = vi.fn(async ({ page, page_size }: { page: number; page_size: number }) => {
    if (read.mock.calls.length > LIMIT) throw new Error('asked without end')
    return { items: all.slice((page - 1) * page_size, page * page_size), total }
  })
  return { all, read }
}

const ids = (items: Item[]) => items.map(({ id }) => Number(id)).toSorted((a, b) => a - b)

test('a list is read to its end, whatever its length and the sizes of its pages', async () => {
  const size = fc.integer({ min: 1, max: 40 })
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 200 }),
      size,
      size,
      fc.nat(300),
      async (length, firstPage, largePage, known) => {
        const { all, read } = listOf(length)
        const onProgress = vi.fn()
        const items = await allPages(read, { firstPage, largePage, known, onProgress })
        expect(ids(items)).toEqual(ids(all))
        // The first alone, and where larger pages start over, all of those.
        expect(read.mock.calls.length).toBeLessThanOrEqual(1 + Math.max(1, Math.ceil(length / largePage)))
        for (const [shown, total] of onProgress.mock.calls) expect(shown.length).toBeLessThan(total)
      },
    ),
  )
})

test('a list that claims more than it gives is read to the page that is not full, and no further', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 1_000_000_000 }),
      async (length, firstPage, largePage, excess) => {
        const { all, read } = listOf(length, length + excess)
        const items = await allPages(read, { firstPage, largePage })
        expect(ids(items)).toEqual(ids(all))
        // The first page, the full ones, the one that is not, and one that was read beside it.
        expect(read.mock.calls.length).toBeLessThanOrEqual(Math.floor(length / largePage) + 3)
      },
    ),
  )
})

test.each([
  ['nothing', 0, 1],
  ['a page that is not full', PAGE - 1, 1],
  ['one full page', PAGE, 3],
])('a list that claims millions and gives %s is asked no further', async (_what, length, calls) => {
  const { read } = listOf(length, 5_000_000)
  expect(await allPages(read)).toHaveLength(length)
  expect(read).toHaveBeenCalledTimes(calls)
})
