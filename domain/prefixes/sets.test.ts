import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { aggregated, distinctAddresses, isDefaultRoute, overlaps, siblings } from './sets.ts'
import { network, printPrefix, readPrefix } from './value.ts'

/** Prefixes within one /24, so that they meet, and can be told apart address by address. */
const near = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 24, max: 32 }))
    .map(([last, length]) =>
      printPrefix(network({ family: 'ipv4', address: (10n << 24n) + BigInt(last), length })),
    ),
  { maxLength: 12 },
)

function addressesOf(prefixes: readonly string[]): Set<number> {
  const found = new Set<number>()
  for (const prefix of prefixes) {
    const value = readPrefix(prefix)
    if (!value) throw new Error(`${prefix} is no prefix`)
    const first = Number(value.address & 0xffn)
    for (let last = first; last < first + 2 ** (32 - value.length); last += 1) found.add(last)
  }
  return found
}

describe('[47] prefixes as a set of addresses', () => {
  test('addresses are counted once each', () => {
    fc.assert(
      fc.property(near, (prefixes) => {
        expect(distinctAddresses(prefixes)).toBe(BigInt(addressesOf(prefixes).size))
      }),
    )
    expect(distinctAddresses(['2001:db8::/32', '2001:db8:1::/48'])).toBe(1n << 96n)
  })

  test('aggregated prefixes are the same addresses, and no two of them are siblings any more', () => {
    fc.assert(
      fc.property(near, (prefixes) => {
        const fewest = aggregated(prefixes)
        expect(addressesOf(fewest)).toEqual(addressesOf(prefixes))
        expect(siblings(fewest)).toEqual([])
        expect(aggregated(fewest)).toEqual(fewest)
        expect(fewest.length).toBeLessThanOrEqual(new Set(prefixes).size)
      }),
    )
  })

  test('siblings are two halves of one parent', () => {
    expect(siblings(['10.0.1.0/24', '10.0.0.0/24', '10.0.2.0/24', '10.9.0.0/16'])).toEqual([
      { halves: ['10.0.0.0/24', '10.0.1.0/24'], parent: '10.0.0.0/23' },
    ])
    // Adjacent, but of two parents.
    expect(siblings(['10.0.1.0/24', '10.0.2.0/24'])).toEqual([])
    expect(siblings(['0.0.0.0/1', '128.0.0.0/1'])).toEqual([])
    expect(siblings(['2001:db8::/33', '2001:db8:8000::/33'])).toEqual([
      { halves: ['2001:db8::/33', '2001:db8:8000::/33'], parent: '2001:db8::/32' },
    ])
  })

  test('outgoing and incoming prefixes overlap exactly where they share an address', () => {
    fc.assert(
      fc.property(near, near, (outgoing, incoming) => {
        const shared = [...addressesOf(outgoing)].some((address) => addressesOf(incoming).has(address))
        expect(overlaps(outgoing, incoming).length > 0).toBe(shared)
      }),
    )
    expect(overlaps(['10.0.0.0/8'], ['0.0.0.0/0'])).toEqual([])
    expect(overlaps(['10.0.0.0/8', '10.1.0.0/16'], ['10.1.2.0/24', '192.168.0.0/16'])).toEqual([
      { outgoing: '10.0.0.0/8', incoming: '10.1.2.0/24' },
    ])
  })

  test.each([
    ['0.0.0.0/0', true],
    ['::/0', true],
    ['0.0.0.0/1', false],
    ['everything', false],
  ])('%s is a default route: %s', (prefix, is) => {
    expect(isDefaultRoute(prefix)).toBe(is)
  })
})
