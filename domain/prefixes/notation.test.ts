import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parsePrefix, parsePrefixList } from './parse.ts'
import { fixAll } from './text.ts'

const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
const maskOf = (length: number) => (length === 0 ? 0 : (-1 << (32 - length)) >>> 0)

/** Every way to write a network with its mask; `%w` takes a wildcard, `%h` a mask in hexadecimal. */
const WAYS = [
  '%a/%l',
  '%a /%l',
  '%a/%m',
  '%a %m',
  '%a\t%m',
  '%a %w',
  '%a/%w',
  '%a mask %m',
  '%a netmask %m',
  '%a netmask %h',
  '%a %h',
  '%a/%h',
  'network %a mask %m',
  'network %a/%l',
  ' network %a %w area 0.0.0.0',
  'network %a mask %m route-map X',
  'ip prefix-list X seq 5 permit %a/%l le 32',
  'ip prefix-list X permit %a/%l',
  'ip ip-prefix X index 10 permit %a %l less-equal 32',
  'permit ip %a %w any',
  'access-list 10 permit %a %w',
  'ip route %a %m 192.0.2.1',
  'ip route-static %a %l 192.0.2.1',
  'route %a netmask %m',
  'route add -net %a netmask %m gw 192.0.2.1',
  'ip route add %a/%l via 192.0.2.1 dev eth0',
  'set policy-options prefix-list X %a/%l',
  'route-filter %a/%l orlonger;',
  'route %a/%l next-hop 192.0.2.1;',
  '/ip route add dst-address=%a/%l gateway=192.0.2.1',
  'add address=%a/%l list=office',
  'inet %a netmask %h broadcast 192.0.2.255',
]

/** Where masks and wildcards cannot be mistaken for each other; the ends have tests of their own. */
const network = fc
  .tuple(
    fc.integer({ min: 1, max: 223 }),
    fc.integer({ min: 0, max: 0xff_ff_ff }),
    fc.integer({ min: 2, max: 31 }),
  )
  .map(([first, rest, length]) => {
    const address = ((first << 24) | rest) >>> 0
    return { address: (address & maskOf(length)) >>> 0, length }
  })
  .filter(({ address }) => address !== 0)

const written = (way: string, { address, length }: { address: number; length: number }) =>
  way
    .replaceAll('%a', dotted(address))
    .replaceAll('%l', String(length))
    .replaceAll('%m', dotted(maskOf(length)))
    .replaceAll('%w', dotted(~maskOf(length) >>> 0))
    .replaceAll('%h', `0x${maskOf(length).toString(16).padStart(8, '0')}`)

describe('[47] a network with its mask', () => {
  test.each(WAYS)('a network with its mask written as %s is that one network, and one entry', (way) => {
    fc.assert(
      fc.property(fc.array(network, { minLength: 1, maxLength: 4 }), (networks) => {
        const text = networks.map((each) => written(way, each)).join('\n')
        const { entries } = parsePrefixList(text, 'ipv4')
        const prefixes = networks.map(({ address, length }) => `${dotted(address)}/${length}`)
        expect(entries.map(({ result }) => (result.ok ? result.prefix : result.repair))).toEqual(prefixes)
        expect(parsePrefixList(fixAll(text, 'ipv4'), 'ipv4').prefixes).toEqual([...new Set(prefixes)])
        for (const entry of entries)
          expect(parsePrefix(entry.text, 'ipv6')).toMatchObject({ reason: 'wrong-family' })
      }),
      { numRuns: 30 },
    )
  })

  test.each([
    ['network 10.20.0.0 mask 255.255.0.0', ['10.20.0.0/16']],
    ['10.20.5.1 255.255.0.0', ['10.20.0.0/16']],
    ['0.0.0.0 0.0.0.0', ['0.0.0.0/0']],
    ['ip route 0.0.0.0 0.0.0.0 192.0.2.1', ['0.0.0.0/0']],
    ['access-list 1 permit 10.1.2.3 0.0.0.0', ['10.1.2.3/32']],
    ['permit ip host 10.1.2.3 any', ['10.1.2.3/32']],
    ['permit ip 10.0.0.0 0.0.255.255 192.168.0.0 0.0.0.255', ['10.0.0.0/16', '192.168.0.0/24']],
    ['set policy-options prefix-list X [ 10.0.0.0/8 172.16.0.0/12 ]', ['10.0.0.0/8', '172.16.0.0/12']],
    [
      '10.0.0.0 255.0.0.0, 10.1.0.0/16 172.16.0.0 255.240.0.0',
      ['10.0.0.0/8', '10.1.0.0/16', '172.16.0.0/12'],
    ],
    ['10.9.9.9 10.8.8.8', ['10.9.9.9/32', '10.8.8.8/32']],
    ['10.9.9.9\n255.255.255.0', ['10.9.9.9/32', 'mask-alone']],
    ['255.255.0.0', ['mask-alone']],
    ['0.0.255.255', ['mask-alone']],
    ['0.0.0.0', ['missing-mask']],
    ['network 10.0.0.0', ['missing-mask']],
    ['10.0.0.0 255.0.255.0', ['mask-gaps']],
    ['10.0.0.0/255.0.255.0', ['mask-gaps']],
    ['10.0.0.0 0xff00ff00', ['mask-gaps']],
    ['network 10.0.0.0 mask 255.0.255.0', ['mask-gaps']],
    ['ip prefix-list X seq 5 deny 10.0.0.0/8', ['refused']],
    ['deny ip 10.0.0.0 0.0.255.255 192.168.0.0 0.0.0.255', ['refused']],
  ])('a network with its mask: %j is %j', (text, expected) => {
    const { entries } = parsePrefixList(text, 'ipv4')
    expect(
      entries.map(({ result }) => (result.ok ? result.prefix : (result.repair ?? result.reason))),
    ).toEqual(expected)
  })

  test.each([
    ['network 2001:db8::/32', '2001:db8::/32'],
    ['ipv6 route 2001:db8::/32 2001:db8:1::1', '2001:db8::/32'],
    ['ipv6 prefix-list X seq 5 permit 2001:db8::/32 le 48', '2001:db8::/32'],
    ['inet6 2001:db8::1 prefixlen 64', '2001:db8::/64'],
    ['2001:db8::/ffff:ffff::', '2001:db8::/32'],
    ['ipv6 route-static 2001:db8:: 32 2001:db8:1::1', '2001:db8::/32'],
  ])('a network with its mask: %j is %s', (text, prefix) => {
    const { entries } = parsePrefixList(text, 'ipv6')
    expect(entries.map(({ result }) => result)).toMatchObject([{ ok: false, repair: prefix }])
  })

  test('a mask is never offered as a prefix, wherever it stands', () => {
    const word = fc.constantFrom(
      '10.0.0.0',
      '10.20.0.0',
      '255.255.0.0',
      '0.0.255.255',
      '255.0.255.0',
      'mask',
      'x',
      '/8',
      ',',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        for (const { result } of parsePrefixList(words.join(' '), 'ipv4').entries)
          if (!result.ok) expect(result.repair ?? '').not.toMatch(/^(?:255\.|0\.0\.255)/)
      }),
      { numRuns: 2000 },
    )
  })
})
