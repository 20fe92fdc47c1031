import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { compareNames } from './name-order.ts'

const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true })
const plain = fc.string({
  unit: fc.constantFrom(...'abABzZ0019 _-./'.split('')),
  maxLength: 12,
})

test.each([
  [
    ['DC2', '- Interxion MRS2', 'DC5', 'DC3', '- Telehouse TH2'],
    ['DC2', 'DC3', 'DC5', '- Interxion MRS2', '- Telehouse TH2'],
  ],
  [
    ['paris-10', 'paris-9', 'Paris-1'],
    ['Paris-1', 'paris-9', 'paris-10'],
  ],
  [
    ['élan', 'zoo', 'eland'],
    ['élan', 'eland', 'zoo'],
  ],
])('names are sorted with their numbers by value: %j', (names, ordered) => {
  expect(names.toSorted(compareNames)).toEqual(ordered)
})

test('plain names are sorted as by the collator', () => {
  fc.assert(
    fc.property(plain, plain, (a, b) => {
      expect(Math.sign(compareNames(a, b))).toBe(Math.sign(collator.compare(a, b)))
    }),
    { numRuns: 20_000 },
  )
})

test('the collator decides on every name that has no key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), plain, (a, b) => {
      expect(Math.sign(compareNames(a, b)) + Math.sign(compareNames(b, a))).toBe(0)
    }),
  )
})
