import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { revealHidden, textParts, withoutHidden } from './hidden-characters.ts'

test.each([
  ['abc\u202E def', 'abc[U+202E] def'],
  ['\uFEFFparis', '[U+FEFF]paris'],
  ['pa\u200Dris\u00AD', 'pa[U+200D]ris[U+00AD]'],
  ['a\u0000', 'a[U+0000]'],
  ['\u{E0041}', '[U+E0041]'],
  ['a\uD800', 'a[U+D800]'],
  ['\u3164', '[U+3164]'],
])('a text such as %j is shown as %j', (text, shown) => {
  expect(revealHidden(text)).toBe(shown)
})

test.each(['', 'paris-1', 'a b\nc\u00A0d', 'Orléans', '👩‍👩‍👧 ❤️ 1️⃣', 'می‌خواهم', 'क्‍ष', '9קישור', '東京'])(
  'an ordinary text such as %j is shown as it is',
  (text) => {
    expect(revealHidden(text)).toBe(text)
  },
)

test('parts put together are the text, and none of what is shown turns a direction', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const together = textParts(text)
        .map((part) =>
          'text' in part ? part.text : String.fromCodePoint(Number.parseInt(part.codePoint.slice(2), 16)),
        )
        .join('')
      expect(together).toBe(text)
      expect(revealHidden(text)).not.toMatch(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/)
      expect(withoutHidden(withoutHidden(text))).toBe(withoutHidden(text))
    }),
  )
})
