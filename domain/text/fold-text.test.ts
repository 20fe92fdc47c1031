import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { foldText } from './fold-text.ts'

test.each([
  ['Orle\u0301ans-1', 'orleans-1'],
  ['Région Île-de-France', 'region ile-de-france'],
  ['paris\u00A0th2', 'paris th2'],
  ['a\r\n\t b\u3000c', 'a b c'],
  ['Straße', 'strasse'],
  ['STRAẞE', 'strasse'],
  ['Œuvre Æther', 'oeuvre aether'],
  ['Tromsø Łódź Đakovo', 'tromso lodz dakovo'],
  ['İstanbul Diyarbakır', 'istanbul diyarbakir'],
  ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
  ['Île‑de‒France–a—b−c﹣d－e', 'ile-de-france-a-b-c-d-e'],
  ['l’Aumône ‘a’ “b” «c» l´a', `l'aumone 'a' "b" "c" l'a`],
  ['pa\u200Bri\u00ADs\u202E \uFEFFx', 'paris x'],
  ['ＴＨ２ ﬁn ½ №5', 'th2 fin 1/2 no5'],
  ['a\u0000b', 'ab'],
  ['', ''],
])('%j is searched as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('folding again changes nothing, and composed and decomposed spellings are one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldText(text)
      expect(foldText(folded)).toBe(folded)
      expect(foldText(text.normalize('NFC'))).toBe(folded)
      expect(foldText(text.normalize('NFD'))).toBe(folded)
      expect(folded).not.toMatch(/[\n\r\t\u00A0]| {2}/)
    }),
    { numRuns: 1000 },
  )
})

test('a plain text is folded as any other: its capitals become small', () => {
  const plain = fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '-', '_', ' ', '.', '"', "'"),
    maxLength: 12,
  })
  fc.assert(
    fc.property(plain, (text) => {
      expect(foldText(text)).toBe(text.toLowerCase().replaceAll(/ +/g, ' '))
      expect(foldText(`${text}é`)).toBe(`${foldText(text)}e`)
    }),
  )
})
