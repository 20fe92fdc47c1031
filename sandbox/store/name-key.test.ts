import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'

import { nameKey } from './name-key.ts'

// Thousands of names take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const collator = new Intl.Collator('en', { ignorePunctuation: true })
const compareKeys = (a: string, b: string) => Buffer.compare(Buffer.from(nameKey(a)), Buffer.from(nameKey(b)))
const inRange = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((point) => String.fromCodePoint(point))

test('keys sort the recorded catalogue as recorded', () => {
  const names = ['- Telehouse TH2', 'DC5', '- Interxion MRS2', 'DC2', 'DC3']
  expect(names.toSorted(compareKeys)).toEqual(['DC2', 'DC3', 'DC5', '- Interxion MRS2', '- Telehouse TH2'])
})

test('keys sort names of Latin letters as the collator does', () => {
  const letter = fc.oneof(
    inRange(0x20, 0x7e),
    inRange(0x20, 0x7e),
    inRange(0xa0, 0x17e),
    fc.constantFrom('æ', 'ß', 'œ'),
  )
  const name = fc.string({ unit: letter, maxLength: 8 })
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(compareKeys(a, b))).toBe(Math.sign(collator.compare(a, b)))
    }),
    { numRuns: 3000 },
  )
})

test('letters with a stroke, and accents put on letters, sort among each other as the collator does', () => {
  const letters = Array.from({ length: 0x250 - 0xa0 }, (_, index) => String.fromCodePoint(0xa0 + index))
  const digraphs = new Set('ǄǅǆǱǲǳȸ')
  const compared = letters.filter((one) => !digraphs.has(one))
  const wrong = compared.flatMap((a) =>
    compared
      .filter((b) => Math.sign(compareKeys(a, b)) !== Math.sign(collator.compare(a, b)))
      .map((b) => a + b),
  )
  expect(wrong).toEqual([])
})

test('a key of any name fits into an index', () => {
  const name = fc.string({ unit: 'binary', maxLength: 255, size: 'max' })
  fc.assert(
    fc.property(name, (text) => {
      expect(Buffer.byteLength(nameKey(text))).toBeLessThan(2600)
    }),
    { numRuns: 20 },
  )
})
