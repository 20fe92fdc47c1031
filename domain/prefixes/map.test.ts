import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { prefixMap, propagationEffect } from './map.ts'
import { contains, coverage } from './parse.ts'

const network = (name: string, ...subnets: string[]) => ({
  name,
  subnets: subnets.map((subnet) => ({ subnet })),
})
const networks = [
  network('web', '172.16.0.0/22', 'fd00:1::/64'),
  network('data', '172.16.4.0/22', 'fd00:2::/64'),
]

describe('a prefix map', () => {
  test('a prefix map says of each subnet what covers it, those left out first', () => {
    const { subnets } = prefixMap(networks, ['172.16.0.0/22'], 'ipv4')
    expect(subnets).toMatchObject([
      { network: 'data', subnet: '172.16.4.0/22' },
      { network: 'web', subnet: '172.16.0.0/22', coveredBy: '172.16.0.0/22' },
    ])
    expect(subnets[0]).not.toHaveProperty('coveredBy')
  })
  test.each([
    ['172.16.0.0/22', 'fits'],
    ['172.16.0.0/21', 'fits'],
    ['172.16.0.0/12', 'too-wide'],
    ['172.16.0.0/24', 'too-narrow'],
    ['10.0.0.0/8', 'no-subnet'],
  ] as const)('a prefix map judges %s as %s', (prefix, fit) => {
    expect(prefixMap(networks, [prefix], 'ipv4').prefixes).toMatchObject([{ prefix, fit }])
  })
  test('a prefix map keeps the IP versions apart and leaves out what it cannot read', () => {
    const map = prefixMap(networks, ['fd00:1::/64', '172.16.0.0/22', 'nonsense'], 'ipv6')
    expect(map.prefixes.map(({ prefix }) => prefix)).toEqual(['fd00:1::/64'])
    expect(map.subnets.map(({ subnet }) => subnet)).toEqual(['fd00:2::/64', 'fd00:1::/64'])
  })
  test('a prefix map takes an empty VPC or policy', () => {
    expect(prefixMap([], [], 'ipv4')).toEqual({ subnets: [], prefixes: [] })
    expect(prefixMap([], ['0.0.0.0/0'], 'ipv4').prefixes).toEqual([
      { prefix: '0.0.0.0/0', fit: 'no-subnet', span: { from: 0, to: 1 } },
    ])
  })

  const near = fc
    .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 26, max: 30 }))
    .map(([last, length]) => {
      const block = 2 ** (32 - length)
      return `10.0.0.${Math.floor((last * 32) / block) * block}/${length}`
    })
  test('a prefix map puts one bar within another exactly when its addresses are, and agrees with the count', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(near, { maxLength: 8 }),
        fc.array(near, { maxLength: 8 }),
        (subnets, out) => {
          const map = prefixMap([network('all', ...subnets)], out, 'ipv4')
          for (const { subnet, span, coveredBy } of map.subnets) {
            expect(span.from).toBeLessThan(span.to)
            for (const prefix of map.prefixes)
              expect(prefix.span.from <= span.from && span.to <= prefix.span.to).toBe(
                contains(prefix.prefix, subnet),
              )
            expect(coveredBy !== undefined).toBe(coverage(out, subnets).covered.includes(subnet))
          }
          for (const { fit, prefix } of map.prefixes)
            if (fit === 'too-wide') expect(coverage(out, subnets).tooWide).toContain(prefix)
        },
      ),
    )
  })
})

describe('what propagation will announce and accept', () => {
  const v4 = { prefix_filter_out: ['172.16.0.0/22'], prefix_filter_in: ['10.0.0.0/8', '10.1.0.0/16'] }
  const v6 = { prefix_filter_out: ['fd00::/16'], prefix_filter_in: ['2001:db8::/32', '2001:0db8::/32'] }
  test('what propagation will announce and accept is counted over both IP versions, without what lies inside another', () => {
    expect(propagationEffect(networks, [v4, v6])).toEqual({
      announced: ['172.16.0.0/22', 'fd00:1::/64', 'fd00:2::/64'],
      held: ['172.16.4.0/22'],
      accepted: ['10.0.0.0/8', '2001:db8::/32'],
      conflicts: [],
    })
  })
  test('the count names what would come in for the VPC’s own addresses', () => {
    const wide = { prefix_filter_out: [], prefix_filter_in: ['172.16.0.0/12'] }
    expect(propagationEffect(networks, [wide])).toMatchObject({
      announced: [],
      conflicts: ['172.16.0.0/12'],
    })
  })
})
