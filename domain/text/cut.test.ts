import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { cutParts } from './cut.ts'

test.each([
  ['name', 'production-paris-th2-primary', 'production-paris-th2-p', 'rimary'],
  ['name', 'abc', '', 'abc'],
  ['name', 'Łódź 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 'Łódź ', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧'],
  ['place', 'Paris - Telehouse TH2', 'Paris - Telehouse ', 'TH2'],
  ['place', 'Marseille - Interxion MRS2 (north)', 'Marseille - Interxion ', 'MRS2…'],
  ['place', 'Warsaw - Equinix', 'Warsaw - ', 'Equinix'],
  ['place', 'W'.repeat(255), 'W'.repeat(249), 'WWWWWW'],
  ['place', `Paris 3 ${'long '.repeat(9)}`, `Paris 3 ${'long '.repeat(7)}lon`, 'g long'],
  ['company', 'Free Pro', 'Free ', 'Pro'],
  ['company', '', '', ''],
] as const)('of a %s called %j %j may give way and %j stays', (kind, text, head, end) => {
  expect(cutParts(text, kind)).toEqual({ head, end })
})

test('parts are the whole in two, the end short and of whole characters', () => {
  const unit = fc.constantFrom('a', '1', ' ', 'é', 'e\u0301', '🚀', '👩‍👩‍👧', 'ק', '(', ')')
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 40 }),
      fc.constantFrom('name', 'place', 'company'),
      (text, kind) => {
        const { head, end } = cutParts(text, kind)
        const whole = head + end
        if (whole.endsWith('…')) expect(text.trimEnd()).toMatch(/ \([^()]*\)$/)
        else expect(whole).toBe(text.trimEnd())
        expect(text.startsWith(whole.replace('…', ''))).toBe(true)
        expect(end).not.toMatch(/^(?:\p{M}|\u200D|\p{Cs})/u)
        expect(Array.from(new Intl.Segmenter('en').segment(end)).length).toBeLessThanOrEqual(12)
      },
    ),
  )
})
