import { describe, expect, test } from 'vitest'

import { checkAsn } from '../catalogue/asn.ts'
import { aConnection } from '../catalogue/catalogue.fixture.ts'
import { checkVlan, takenVlans, vlanRange } from '../catalogue/vlan.ts'
import { selfHostedLink } from '../link/links.fixture.ts'
import { checkName } from '../text/link-name.ts'
import { addTags, normaliseTags, removeTag } from '../text/tags.ts'

test.each([
  ['1', { ok: true, value: 1 }],
  [' 64512 ', { ok: true, value: 64_512 }],
  ['AS65534', { ok: true, value: 65_534 }],
  ['65535', { ok: false, reason: 'out-of-range' }],
  ['0', { ok: false, reason: 'out-of-range' }],
  ['65536', { ok: false, reason: 'four-byte' }],
  ['4200000000', { ok: false, reason: 'four-byte' }],
  ['1.10', { ok: false, reason: 'four-byte' }],
  ['0.64512', { ok: true, value: 64_512 }],
  ['4294967296', { ok: false, reason: 'out-of-range' }],
  ['', { ok: false, reason: 'empty' }],
  ['AS', { ok: false, reason: 'empty' }],
  ['-1', { ok: false, reason: 'not-a-number' }],
  ['6e4', { ok: false, reason: 'not-a-number' }],
  ['64 512', { ok: false, reason: 'not-a-number' }],
])('[15] an AS number is judged as it is typed: %j', (text, result) => {
  expect(checkAsn(text)).toEqual(result)
})

describe('[15] a VLAN', () => {
  const links = [selfHostedLink({ vlan: 2001 }), selfHostedLink({ vlan: 2002, status: 'deleted' })]
  test.each([
    ['2000', { ok: true, value: 2000 }],
    ['2003', { ok: true, value: 2003 }],
    ['2002', { ok: true, value: 2002 }],
    ['2001', { ok: false, reason: 'taken' }],
    ['1999', { ok: false, reason: 'out-of-range' }],
    ['2004', { ok: false, reason: 'out-of-range' }],
    ['20.5', { ok: false, reason: 'not-a-number' }],
    [' ', { ok: false, reason: 'empty' }],
  ])('a VLAN is judged as it is typed: %j', (text, result) => {
    expect(checkVlan(text, aConnection(), links)).toEqual(result)
  })
  test('a VLAN may be taken on another port', () => {
    const elsewhere = selfHostedLink({ vlan: 2000, self: { connection_id: 'another' } })
    expect(checkVlan('2000', aConnection(), [elsewhere]).ok).toBe(true)
    expect(takenVlans(links)).toEqual(new Set([2001]))
  })
  test('a VLAN lies within what InterLink allows at all, whatever the range', () => {
    expect(vlanRange({ vlan_range: undefined })).toEqual({ start: 1500, end: 3899 })
    expect(vlanRange({ vlan_range: { start: 1, end: 4094 } })).toEqual({ start: 1500, end: 3899 })
  })
})

test('[14] names are trimmed and 1 to 255 long', () => {
  expect(checkName('  paris ')).toEqual({ ok: true, value: 'paris' })
  expect(checkName(' ')).toEqual({ ok: false, reason: 'empty' })
  expect(checkName('x'.repeat(255)).ok).toBe(true)
  expect(checkName('x'.repeat(256))).toEqual({ ok: false, reason: 'too-long' })
})

test('[14] tags are trimmed, split at commas and never doubled', () => {
  expect(addTags(['prod'], ' prod, paris ,,core  net\nlab')).toEqual(['prod', 'paris', 'core net', 'lab'])
  expect(removeTag(['prod', 'paris'], 'prod')).toEqual(['paris'])
  expect(normaliseTags(['b', 'a', ' b'])).toEqual(['b', 'a'])
})
