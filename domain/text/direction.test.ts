import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { balanceIsolates, isolate, listTexts, startsFromRight, turnsDirection } from './direction.ts'

const FSI = '\u2068'
const PDI = '\u2069'

test.each(['paris-1', '', 'Orléans 🚀👩‍👩‍👧', 'Łódź', '東京', 'a\nb', 'Δ 1 (2)'])(
  'a text that runs to the right and holds no control, such as %j, stays as it is',
  (text) => {
    expect(isolate(text)).toBe(text)
    expect(balanceIsolates(text)).toBe(text)
  },
)

test.each(['9קישור', 'رابط', 'abc\u202E def', '\u200Fa', 'a\u2067b', 'a\u2069', '\u{1E900}'])(
  'a text that can move its neighbours, such as %j, is isolated',
  (text) => {
    const isolated = isolate(text)
    expect(isolated.startsWith(FSI)).toBe(true)
    expect(isolated.endsWith(PDI)).toBe(true)
  },
)

test('a text closes what it opens, and nothing else', () => {
  expect(balanceIsolates('a\u2069\u202E b')).toBe('a\u202E b')
  expect(balanceIsolates('a\u2067b')).toBe('a\u2067b\u2069')
  expect(balanceIsolates('\u2067a\u2069\u2069b')).toBe('\u2067a\u2069b')
  expect(balanceIsolates('א\u2029\u202Eb')).toBe('א \u202Eb')
})

test('whatever a text holds, what isolates it ends where the text ends', () => {
  const piece = fc.constantFrom(
    'a',
    'ב',
    '1',
    ' ',
    '\n',
    '\u2029',
    '\u2066',
    '\u2067',
    '\u2068',
    PDI,
    '\u202E',
    '\u202C',
  )
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 20 }), (text) => {
      fc.pre(turnsDirection(text))
      const isolated = isolate(text)
      const depths: number[] = []
      let depth = 0
      for (const character of isolated) {
        if (/[\u2066-\u2068]/.test(character)) depth += 1
        if (character === PDI) depth -= 1
        depths.push(depth)
      }
      expect(depths.at(-1)).toBe(0)
      expect(depths.slice(0, -1).every((each) => each > 0)).toBe(true)
      expect(isolated).not.toMatch(/[\n\r\u2029]/)
      expect(balanceIsolates(balanceIsolates(text))).toBe(balanceIsolates(text))
    }),
  )
})

test('the first letter says from which side a text is read', () => {
  expect(['9קישור', '- رابط paris'].map(startsFromRight)).toEqual([true, true])
  expect(['paris קישור', '9 \u202E', ''].map(startsFromRight)).toEqual([false, false, false])
})

test('of texts in one line each is isolated, and missing ones are left out', () => {
  expect(listTexts(['a', undefined, '', 'ב', 'c'])).toBe(`a, ${FSI}ב${PDI}, c`)
})
