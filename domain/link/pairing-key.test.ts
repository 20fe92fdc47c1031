import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { hostedLink } from './links.fixture.ts'
import { holdsKey, keyEndIn, pairingKeyIn } from './pairing-key.ts'
import { findLinks, searchLinks } from './search.ts'

const KEY = '806ce780-dd37-4d05-ade6-fb3d3def6247'
const keyed = hostedLink({ name: 'keyed' })
const other = hostedLink({
  id: '20000000-0000-4000-8000-000000000000',
  name: 'other',
  partner: {
    partner_id: 'p',
    pairing_key: '11111111-2222-4333-8444-555555557e0b',
    disapproved_reason: undefined,
  },
})

const noise = fc.constantFrom('', ' ', '\u200b', '\ufeff', '\u2060', '\u00a0', '\n')
const dash = fc.constantFrom('-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212', ' - ')
const pasted = fc
  .tuple(
    fc.constantFrom('', 'Pairing key: ', 'Clé d’appairage\u00a0: ', 'pairing_key=', 'KEY : '),
    fc.constantFrom(
      ['', ''],
      ['"', '"'],
      ['“', '”'],
      ['«\u00a0', '\u00a0»'],
      ["'", "'"],
      ['`', '`'],
      ['<', '>'],
      ['(', ').'],
    ),
    dash,
    noise,
    fc.boolean(),
  )
  .map(([label, [open = '', close = ''], hyphen, blank, isUpper]) => {
    const key = KEY.replaceAll('-', hyphen).replace('ade6', `ad${blank}e6`)
    return `${blank}${label}${open}${isUpper ? key.toUpperCase() : key}${close}${blank}`
  })

test('[30] a pasted pairing key finds its link whatever stands around and in it, and never goes into an address', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      expect(pairingKeyIn(text)).toBe(KEY)
      expect(holdsKey(text)).toBe(true)
      expect(searchLinks([other, keyed], text)).toEqual([keyed])
      expect(findLinks([other, keyed], text, 5).found).toEqual([keyed])
    }),
    { numRuns: 300 },
  )
})

test('[38] no more of a key than its first group goes into an address while it is typed or taken back', () => {
  for (let length = 9 + 1; length <= KEY.length; length += 1)
    expect(holdsKey(KEY.slice(0, length))).toBe(true)
  for (let start = 0; start < KEY.length - 17; start += 1) expect(holdsKey(KEY.slice(start))).toBe(true)
  expect(holdsKey(`see ${KEY} there`)).toBe(true)
})

test.each(['paris-1', 'th2', '10.0.0.0/8', '806ce780', 'lyon-2026-dc3', 'order of Île-de-France', ''])(
  'the text %j is no key, and may stand in an address',
  (text) => {
    expect(pairingKeyIn(text)).toBeUndefined()
    expect(holdsKey(text)).toBe(false)
  },
)

test.each(['••••••••-7e0b', '••••-7e0b', '...7e0b', '…7e0b', '\u200b••••\u20117E0B ', '****-7e0b'])(
  '[30] %j finds the link whose key ends so',
  (text) => {
    expect(keyEndIn(text)).toBe('7e0b')
    expect(searchLinks([other, keyed], text)).toEqual([other])
  },
)
