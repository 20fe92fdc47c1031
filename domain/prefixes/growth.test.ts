/** Thousands of prefixes are compared in a time that grows with their number, not with the square of it. */
import { expect, test } from 'vitest'

import { prefixLanes } from './lanes.ts'
import { prefixMap, propagationEffect } from './map.ts'
import { coverage, parsePrefixList } from './parse.ts'
import { aggregated, distinctAddresses, overlaps, siblings } from './sets.ts'

/** Prefixes of which no two are neighbours, so that nothing is made shorter. */
const prefixes = (first: number, count: number) =>
  Array.from(
    { length: count },
    (_, index) => `${first + (index >> 15)}.${(index >> 7) & 255}.${(index & 127) * 2}.0/24`,
  )

const RULES: Record<string, (some: string[], others: string[]) => unknown> = {
  'what is drawn': (some, others) => prefixLanes(some, others, 'ipv4'),
  'what is in both': overlaps,
  'as few as can be': (some) => [aggregated(some), siblings(some), distinctAddresses(some)],
  'what is covered': coverage,
  'the map': (some, others) =>
    prefixMap([{ name: 'a', subnets: others.map((subnet) => ({ subnet })) }], some, 'ipv4'),
  propagation: (some, others) =>
    propagationEffect(
      [{ name: 'a', subnets: others.map((subnet) => ({ subnet })) }],
      [{ prefix_filter_out: some, prefix_filter_in: some }],
    ),
  'a key typed': (some) => {
    turn += 1
    return parsePrefixList([...some, `10.9.${turn % 256}.${turn % 199}`].join('\n'), 'ipv4')
  },
}
let turn = 0

function timeOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const COUNT = 500
const GROWTH = 8
/** Between 8 of a straight line and 64 of a square. */
const MOST = 24
const ROUNDS = 40

test.each(Object.entries(RULES))('the time for %s grows with the number of prefixes', (_what, rule) => {
  const of = (count: number) => [prefixes(10, count), prefixes(10, count).toReversed()] as const
  const [few, many] = [of(COUNT), of(COUNT * GROWTH)]
  // The least of each, in turn, so that compiling and collecting garbage is left out of both: a square stays one.
  let [least, leastOfMany] = [Infinity, Infinity]
  for (let round = 0; round < ROUNDS && !(round > 4 && leastOfMany / least < MOST); round += 1) {
    least = Math.min(
      least,
      timeOf(() => rule([...few[0]], [...few[1]])),
    )
    leastOfMany = Math.min(
      leastOfMany,
      timeOf(() => rule([...many[0]], [...many[1]])),
    )
  }
  expect(leastOfMany / least).toBeLessThan(MOST)
})
