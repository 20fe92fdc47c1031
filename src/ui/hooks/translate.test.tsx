import { beforeAll, expect, test } from 'vitest'

import { loadMessages } from '../../../i18n/load.ts'
import { plainTranslator, translator } from '../../../i18n/translate.ts'

beforeAll(async () => {
  await Promise.all([loadMessages('en', ['link']), loadMessages('fr', ['link'])])
})

test('a name that runs to the right stands in a sentence as it is', () => {
  expect(translator('en')('link.delete.title', { name: 'Orléans 🚀' })).toBe('Delete Orléans 🚀')
})

test.each(['9קישור', 'رابط', 'abc\u202E def'])('a name such as %j keeps its direction to itself', (name) => {
  expect(translator('en')('link.delete.title', { name })).toBe(`Delete \u2068${name}\u2069`)
  expect(translator('fr')('link.delete.title', { name })).toBe(`Supprimer \u2068${name}\u2069`)
})

test('a name that would end what keeps it apart does not', () => {
  expect(translator('en')('link.delete.title', { name: 'a\u2069\u202Eb' })).toBe(
    'Delete \u2068a\u202Eb\u2069',
  )
})

test('what leaves the console has no marks of direction', () => {
  expect(plainTranslator('en')('link.delete.title', { name: '9קישור' })).toBe('Delete 9קישור')
})
