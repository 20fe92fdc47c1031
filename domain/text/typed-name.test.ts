import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { isNameTyped, nameToType } from './typed-name.ts'

const id = '8f6ab1de-6e2d-4c0f-9d2e-1c9b7e0b12aa'
const isTyped = (typed: string, name: string) => isNameTyped(typed, { name, id })

test.each([
  ['paris\u00A0th2', 'paris th2'],
  ['a\nb', 'a b'],
  ['a\r\n\tb', 'a b'],
  ['  paris \u2003\u3000 th2 ', 'paris th2'],
  ['Orle\u0301ans', 'Orléans'],
  ['abc\u202E def', 'abc def'],
  ['\uFEFFpa\u200Bris\u00AD', 'paris'],
  ['e\u200B\u0301', 'é'],
  ['a\u0000b\u001Bc\u0085d', 'abc d'],
  ['pa\uE000ris\uDC00', 'paris'],
  ['\u0301paris', 'paris'],
])('[54] a name such as %j is confirmed by %j', (name, typed) => {
  expect(nameToType({ name, id })).toEqual({ kind: 'name', text: typed })
  expect(isTyped(typed, name)).toBe(true)
  expect(isTyped(`${typed}x`, name)).toBe(false)
})

test.each(['', ' \u00A0\n', '\u200B', '\u202E\u2066', '\u0301', '\uE000', '\uD800', '\u2800\u3164'])(
  '[54] a name of which nothing can be typed, such as %j, is confirmed by the end of the id',
  (name) => {
    expect(nameToType({ name, id })).toEqual({ kind: 'id', text: '0b12aa' })
    expect(isTyped('0B12AA', name)).toBe(true)
    expect(isTyped('', name)).toBe(false)
    expect(isTyped(name, name)).toBe(false)
  },
)

test('[54] capitals and small letters are the same, whatever the alphabet', () => {
  expect(isTyped('ΑΣ', 'ας')).toBe(true)
  expect(isTyped('ασ', 'ΑΣ')).toBe(true)
  expect(isTyped('STRASSE', 'straße')).toBe(true)
})

/** Any text that an API can give, lone halves of surrogate pairs included, with more of what is hard to type. */
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 255 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        'a',
        'é',
        'É',
        'ß',
        'ı',
        'İ',
        'Σ',
        'ς',
        '1',
        '-',
        '"',
        '\u00A0',
        '\u2028',
        '\u2029',
        '\u0085',
        '\n',
      ),
      fc.constantFrom('\r', '\t', ' ', '\u200B', '\u200D', '\u202E', '\u2066', '\u2069', '\u00AD'),
      fc.constantFrom('\u0301', '\u0327', '\u2800', '\u3164', '\uE000', '\uD800', '\uDC00', '\uFEFF'),
    ),
    maxLength: 12,
  }),
)

test('[54, 85] every name that the API can give is confirmed by a text that can be typed', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const { text } = nameToType({ name, id })
      // One line of signs with single spaces between them, and nothing that is not seen.
      expect(text).toMatch(/^(?! )(?:[\p{L}\p{M}\p{N}\p{P}\p{S}]| (?! |$))+$/u)
      expect(text).toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u)
      expect(isTyped(text, name)).toBe(true)
      expect(isTyped(text.toUpperCase(), name)).toBe(true)
      expect(isTyped(` ${text.replaceAll(' ', '\u00A0')} `, name)).toBe(true)
      expect(isTyped(text.normalize('NFD'), name)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('[54] a name that is pasted as it is confirms, with and without its line breaks', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      fc.pre(nameToType({ name, id }).kind === 'name')
      expect(isTyped(name, name)).toBe(true)
      const oneLine = name.replaceAll(/[\r\n]/g, '')
      fc.pre(nameToType({ name: oneLine, id }).kind === 'name')
      expect(isTyped(oneLine, name)).toBe(true)
    }),
  )
})

test('[54] of plain names each confirms itself only', () => {
  const plain = fc.string({
    unit: fc.constantFrom('a', 'b', '1', '-', '_', ' ', '.'),
    minLength: 1,
    maxLength: 6,
  })
  const told = (text: string) => text.trim().replaceAll(/ +/g, ' ')
  fc.assert(
    fc.property(plain, plain, (name, other) => {
      fc.pre(told(name) !== '')
      expect(isTyped(other, name)).toBe(told(other) === told(name))
    }),
  )
})
