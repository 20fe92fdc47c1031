import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { changedTags } from './tag-change.ts'

const tags = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e f'))

test.each([
  [['a', 'b'], { add: ['c'], remove: ['a'] }, ['b', 'c']],
  [['a'], { add: ['a'], remove: [] }, null],
  [['a'], { add: [], remove: ['b'] }, null],
  [['a'], { add: ['a'], remove: ['a'] }, null],
  [[], { add: [' x  y ', 'x y', ''], remove: [] }, ['x y']],
])('tags are changed as asked, or not at all: %j with %j', (before, change, after) => {
  expect(changedTags(before, change)).toEqual(after)
})

test('what is added is there, what is removed is not, the rest stays in order, and twice is once', () => {
  fc.assert(
    fc.property(tags, tags, tags, (before, add, remove) => {
      const after = changedTags(before, { add, remove }) ?? before
      expect(after).toEqual(expect.arrayContaining(add))
      for (const tag of remove) if (!add.includes(tag)) expect(after).not.toContain(tag)
      const untouched = before.filter((tag) => !remove.includes(tag) && !add.includes(tag))
      expect(after.filter((tag) => untouched.includes(tag))).toEqual(untouched)
      expect(changedTags(after, { add, remove })).toBeNull()
    }),
  )
})
