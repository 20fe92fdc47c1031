import * as fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { describe, expect, test } from 'vitest'

import {
  addressCount,
  contains,
  coverage,
  ofFamily,
  parsePrefix,
  parsePrefixList,
  PREFIX_REASONS,
} from './parse.ts'

test.each([
  ['10.0.0.0/8', 'ipv4', { ok: true, prefix: '10.0.0.0/8' }],
  [' 0.0.0.0/0 ', 'ipv4', { ok: true, prefix: '0.0.0.0/0' }],
  ['10.0.0.1/24', 'ipv4', { ok: false, reason: 'host-bits', repair: '10.0.0.0/24' }],
  ['10.0.0.1', 'ipv4', { ok: false, reason: 'missing-mask', repair: '10.0.0.1/32' }],
  ['10.0.0.0/33', 'ipv4', { ok: false, reason: 'mask-out-of-range' }],
  ['10.0.0.0/', 'ipv4', { ok: false, reason: 'syntax' }],
  ['10.0.0.0/08', 'ipv4', { ok: false, reason: 'syntax' }],
  ['10.0.0.0/8/8', 'ipv4', { ok: false, reason: 'syntax' }],
  ['10.0/16', 'ipv4', { ok: false, reason: 'syntax' }],
  ['010.0.0.0/8', 'ipv4', { ok: false, reason: 'syntax' }],
  ['0x0a.0.0.0/8', 'ipv4', { ok: false, reason: 'syntax' }],
  ['256.0.0.0/8', 'ipv4', { ok: false, reason: 'syntax' }],
  ['2001:db8::/32', 'ipv4', { ok: false, reason: 'wrong-family' }],
  ['2001:DB8:0:0::/32', 'ipv6', { ok: true, prefix: '2001:db8::/32' }],
  ['2001:db8::1/64', 'ipv6', { ok: false, reason: 'host-bits', repair: '2001:db8::/64' }],
  ['2001:db8::/129', 'ipv6', { ok: false, reason: 'mask-out-of-range' }],
  ['10.0.0.0/8', 'ipv6', { ok: false, reason: 'wrong-family' }],
  ['fe80::1%eth0/128', 'ipv6', { ok: false, reason: 'syntax' }],
  ['', 'ipv6', { ok: false, reason: 'empty' }],
  ['campus', 'ipv6', { ok: false, reason: 'syntax' }],
] as const)('[47] %j is read as %s', (text, family, result) => {
  expect(parsePrefix(text, family)).toEqual(result)
})

const v4 = fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([ip, length]) => `${ip}/${length}`)
/** Without dots: ipaddr.js takes `::1.2.3.4` for `::ffff:1.2.3.4`. value.test.ts tries these against two other readers. */
const v6 = fc
  .tuple(
    fc.ipV6().filter((ip) => !ip.includes('.')),
    fc.integer({ min: 0, max: 128 }),
  )
  .map(([ip, length]) => `${ip}/${length}`)

describe('compared with ipaddr.js', () => {
  test('an IPv4 network is right, and is accepted', () => {
    fc.assert(
      fc.property(v4, (text) => {
        const expected = `${ipaddr.IPv4.networkAddressFromCIDR(text).toString()}/${text.split('/')[1]}`
        const parsed = parsePrefix(text, 'ipv4')
        expect(parsed.ok ? parsed.prefix : parsed.repair).toBe(expected)
        expect(parsePrefix(expected, 'ipv4')).toEqual({ ok: true, prefix: expected })
        expect(parsePrefix(text, 'ipv6')).toEqual({ ok: false, reason: 'wrong-family' })
      }),
    )
  })
  test('an IPv6 network is right, and is accepted', () => {
    fc.assert(
      fc.property(v6, (text) => {
        const expected = `${ipaddr.IPv6.networkAddressFromCIDR(text).toString()}/${text.split('/')[1]}`
        const parsed = parsePrefix(text, 'ipv6')
        expect(parsed.ok ? parsed.prefix : parsed.repair).toBe(expected)
        expect(parsePrefix(expected, 'ipv6')).toEqual({ ok: true, prefix: expected })
      }),
    )
  })
  test('containment is what matching the network against the mask says', () => {
    // Few bits, so that containment is not a rarity.
    const near = fc
      .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 20, max: 32 }))
      .map(
        ([last, length]) =>
          `${ipaddr.IPv4.networkAddressFromCIDR(`10.0.0.${last}/${length}`).toString()}/${length}`,
      )
    fc.assert(
      fc.property(near, near, (outer, inner) => {
        const [wide, length] = ipaddr.IPv4.parseCIDR(outer)
        const [narrow, innerLength] = ipaddr.IPv4.parseCIDR(inner)
        expect(contains(outer, inner)).toBe(innerLength >= length && narrow.match(wide, length))
      }),
    )
  })
})

/** Sixteen bytes by the rules of RFC 4291, read without the library. */
function bigOf(text: string): bigint {
  const groups = (part: string) =>
    (part === '' ? [] : part.split(':')).flatMap((each) => {
      if (!each.includes('.')) return [Number.parseInt(each, 16)]
      const [a = 0, b = 0, c = 0, d = 0] = each.split('.').map(Number)
      return [a * 256 + b, c * 256 + d]
    })
  const [head = '', tail] = text.split('::')
  const [before, after] = [groups(head), groups(tail ?? '')]
  const all = [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
  return all.reduce((sum, group) => (sum << 16n) | BigInt(group), 0n)
}

describe('compared with another implementation', () => {
  const group = fc.oneof(
    fc.constant('0'),
    fc.constant('ffff'),
    fc.integer({ max: 0xffff, min: 0 }).map((n) => n.toString(16)),
  )
  const end = fc.oneof(
    fc.ipV4(),
    fc.tuple(group, group).map((two) => two.join(':')),
  )
  /** All eight groups, or some left out, with or without an IPv4 address at the end. */
  const address = fc.oneof(
    fc.ipV6(),
    fc.tuple(fc.array(group, { maxLength: 5 }), end).map(([head, last]) => `${head.join(':')}::${last}`),
    fc
      .tuple(fc.array(group, { minLength: 6, maxLength: 6 }), end)
      .map(([head, last]) => [...head, last].join(':')),
    fc.ipV4().map((last) => `::ffff:${last}`),
  )
  test('[47] what is made of an IPv6 address is the network that was written', () => {
    fc.assert(
      fc.property(address, fc.integer({ min: 0, max: 128 }), (text, length) => {
        const parsed = parsePrefix(`${text}/${length}`, 'ipv6')
        const prefix = (parsed.ok ? parsed.prefix : parsed.repair) ?? ''
        const [network = '', printed] = prefix.split('/')
        const host = BigInt(128 - length)
        expect(bigOf(network)).toBe((bigOf(text) >> host) << host)
        expect(printed).toBe(String(length))
        expect(new URL(`http://[${network}]`).hostname).toBe(`[${network}]`)
        if (length === 128) expect(new URL(`http://[${text}]`).hostname).toBe(`[${network}]`)
      }),
      { numRuns: 1000 },
    )
    expect(parsePrefix('::10.0.0.0/104', 'ipv6')).toEqual({ ok: true, prefix: '::a00:0/104' })
    expect(parsePrefix('::ffff:10.0.0.0/104', 'ipv6')).toEqual({ ok: true, prefix: '::ffff:a00:0/104' })
  })
})

test('no text is too odd to be read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0129afx:./% \0\u00e9\u2028')) }),
      fc.constantFrom('ipv4' as const, 'ipv6' as const),
      (text, family) => {
        const parsed = parsePrefix(text, family)
        if (!parsed.ok) expect(PREFIX_REASONS).toContain(parsed.reason)
      },
    ),
  )
})

describe('[47] a pasted list', () => {
  test('a pasted list is split at lines, commas and spaces, each entry judged by itself', () => {
    const { entries, prefixes } = parsePrefixList(
      '10.0.0.0/8, 10.1.0.0/16\r\n10.0.0.0/8;nonsense\n\n172.16.0.1/12',
      'ipv4',
    )
    expect(prefixes).toEqual(['10.0.0.0/8', '10.1.0.0/16'])
    expect(entries).toEqual([
      { text: '10.0.0.0/8', position: 1, result: { ok: true, prefix: '10.0.0.0/8' } },
      {
        text: '10.1.0.0/16',
        position: 2,
        result: { ok: true, prefix: '10.1.0.0/16' },
        containedIn: '10.0.0.0/8',
      },
      { text: '10.0.0.0/8', position: 3, result: { ok: true, prefix: '10.0.0.0/8' }, duplicateOf: 1 },
      { text: 'nonsense', position: 4, result: { ok: false, reason: 'syntax' } },
      {
        text: '172.16.0.1/12',
        position: 5,
        result: { ok: false, reason: 'host-bits', repair: '172.16.0.0/12' },
      },
    ])
  })
  test('the entries of a list that another one includes are found, and no others', () => {
    const prefix = fc
      .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 26, max: 32 }))
      .map(([last, length]) => parsePrefix(`10.0.0.${last * 32}/${length}`, 'ipv4'))
      .map((parsed) => (parsed.ok ? parsed.prefix : (parsed.repair ?? '')))
    fc.assert(
      fc.property(fc.array(prefix, { maxLength: 12 }), (texts) => {
        const { entries, prefixes } = parsePrefixList(texts.join('\n'), 'ipv4')
        expect(new Set(prefixes)).toEqual(new Set(texts))
        for (const { text, containedIn } of entries) {
          const wider = prefixes.filter((each) => each !== text && contains(each, text))
          expect(containedIn !== undefined).toBe(wider.length > 0)
          if (containedIn !== undefined) expect(wider).toContain(containedIn)
        }
      }),
    )
  })
  test('a pasted list of ten thousand lines is no burden', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `10.${index >> 8}.${index & 255}.0/24`)
    expect(parsePrefixList(lines.join('\n'), 'ipv4').prefixes).toHaveLength(10_000)
  })
})

test('addresses are counted exactly, also beyond 2^53', () => {
  expect(addressCount('10.0.0.0/8')).toBe(16_777_216n)
  expect(addressCount('2001:db8::/32')).toBe(2n ** 96n)
  expect(addressCount('nonsense')).toBe(0n)
})

describe('coverage of a VPC', () => {
  test('coverage of a VPC names the subnets left out and the prefixes that reach too far', () => {
    expect(coverage(['172.16.0.0/22', '10.0.0.0/8'], ['172.16.0.0/22', '172.16.4.0/22'])).toEqual({
      covered: ['172.16.0.0/22'],
      notCovered: ['172.16.4.0/22'],
      tooWide: ['10.0.0.0/8'],
    })
  })
  test('a prefix filled by its subnets is not too wide, nor is one within a subnet', () => {
    const subnets = ['172.16.0.0/23', '172.16.0.0/24', '172.16.2.0/23']
    expect(coverage(['172.16.0.0/22'], subnets)).toEqual({ covered: subnets, notCovered: [], tooWide: [] })
    expect(coverage(['172.16.0.0/25'], ['172.16.0.0/24']).tooWide).toEqual([])
  })
  test('halves do not let the route of the whole through', () => {
    expect(coverage(['10.0.0.0/25', '10.0.0.128/25'], ['10.0.0.0/24']).notCovered).toEqual(['10.0.0.0/24'])
  })
  test('IP versions are kept apart', () => {
    expect(ofFamily(['10.0.0.0/24', 'fd00::/64', 'nonsense'], 'ipv6')).toEqual(['fd00::/64'])
  })
})
