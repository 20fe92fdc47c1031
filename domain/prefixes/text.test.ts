import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { splitEntries } from './notation.ts'
import { parsePrefixList } from './parse.ts'
import { aggregated } from './sets.ts'
import { fixEntries, fixAll, fixSiblings, fixToFewest } from './text.ts'

const entries = (text: string) => splitEntries(text).map((entry) => entry.text)

/** What people type and paste: prefixes right and wrong, with any separators. */
const typed = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '10.0.0.0/24',
        '10.0.1.0/24',
        '10.0.1.7/24',
        '10.9.9.9',
        'fd00::/8',
        'campus',
        '10.0.0.0/255.0.0.0',
      ),
      fc.constantFrom('\n', ', ', ' ', ';', '\r\n', '",\n  "', '\n\n'),
    ),
    { maxLength: 8 },
  )
  .chain((parts) =>
    fc.constantFrom('', '  ', '["').map((head) => head + parts.map(([entry, gap]) => entry + gap).join('')),
  )

describe('[47] fixing prefixes in the text', () => {
  test('fixing prefixes in the text takes out and replaces exactly what it is asked to', () => {
    fc.assert(
      fc.property(
        typed,
        fc.array(fc.constantFrom(null, '192.0.2.0/24', undefined), { maxLength: 8 }),
        (text, wanted) => {
          const fixes = new Map(
            wanted.flatMap((each, index) => (each === undefined ? [] : [[index + 1, each] as const])),
          )
          const expected = entries(text).flatMap((entry, index) => {
            const change = fixes.get(index + 1)
            return change === null ? [] : [change ?? entry]
          })
          expect(entries(fixEntries(text, fixes))).toEqual(expected)
          expect(fixEntries(text, new Map())).toBe(text)
        },
      ),
    )
  })

  test.each([
    ['a\nb\nc', 2, 'a\nc'],
    ['a, b\nc', 2, 'a\nc'],
    ['a\nb, c', 2, 'a\nc'],
    ['a, b, c', 2, 'a, c'],
    ['a\nb', 1, 'b'],
    ['a\nb', 2, 'a'],
    ['a\n\nb\n', 2, 'a\n'],
    ['  a', 1, ''],
  ])('fixing prefixes in the text turns %j without entry %i into %j', (text, position, left) => {
    expect(fixEntries(text, new Map([[position, null]]))).toBe(left)
  })

  test('fixing prefixes in the text leaves no repair to be offered once every one is made, and touches nothing else', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const before = parsePrefixList(text, 'ipv4').entries
        const after = parsePrefixList(fixAll(text, 'ipv4'), 'ipv4').entries
        expect(after.map((entry) => entry.text)).toEqual(
          before.map((entry) => (entry.result.ok ? entry.text : (entry.result.repair ?? entry.text))),
        )
        expect(after.some(({ result }) => !result.ok && result.repair !== undefined)).toBe(false)
      }),
    )
  })

  test('two siblings become their parent, where the first of them was', () => {
    const pair = { halves: ['10.0.0.0/24', '10.0.1.0/24'], parent: '10.0.0.0/23' } as const
    expect(fixSiblings('10.0.1.0/24\n10.9.0.0/16\n10.0.0.0/24', 'ipv4', pair)).toBe(
      '10.0.0.0/23\n10.9.0.0/16',
    )
  })

  test('fixing prefixes in the text keeps the addresses, and what could not be loaded, when it writes as few as can be', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const few = fixToFewest(text, 'ipv4')
        expect(parsePrefixList(few, 'ipv4').prefixes).toEqual(
          aggregated(parsePrefixList(text, 'ipv4').prefixes),
        )
        const faults = (each: string) =>
          parsePrefixList(each, 'ipv4').entries.flatMap((entry) => (entry.result.ok ? [] : [entry.text]))
        expect(faults(few)).toEqual(faults(text))
      }),
    )
  })
})
