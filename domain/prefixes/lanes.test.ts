import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { prefixLanes } from './lanes.ts'
import { network, printPrefix } from './value.ts'

const prefix = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 32 }))
  .map(([address, length]) => printPrefix(network({ family: 'ipv4', address: BigInt(address), length })))
const prefixes = fc.array(prefix, { maxLength: 8 })

test('[47] runs lie on the axis in order, apart from each other, and within it', () => {
  fc.assert(
    fc.property(prefixes, prefixes, (out, into) => {
      const lanes = prefixLanes(out, into, 'ipv4')
      for (const runs of [lanes.outgoing, lanes.incoming, lanes.both]) {
        let end = 0
        for (const { span } of runs) {
          expect(span.from).toBeGreaterThanOrEqual(end)
          expect(span.to).toBeGreaterThan(span.from)
          expect(span.to).toBeLessThanOrEqual(1)
          end = span.to
        }
      }
      const isWithin = (runs: typeof lanes.both) =>
        lanes.both.every(({ span }) =>
          runs.some((run) => run.span.from <= span.from && run.span.to >= span.to),
        )
      expect(isWithin(lanes.outgoing) && isWithin(lanes.incoming)).toBe(true)
    }),
  )
})

test('[47] neighbours are one run, what is contained is not drawn twice, and the other family is left out', () => {
  const lanes = prefixLanes(
    ['10.0.0.0/24', '10.0.1.0/24', '10.0.0.128/25', 'fd00::/8'],
    ['10.0.1.0/25', '192.168.0.0/16'],
    'ipv4',
  )
  expect(lanes).toEqual({
    outgoing: [{ first: '10.0.0.0', last: '10.0.1.255', span: { from: 0, to: 0.6 } }],
    incoming: [
      { first: '10.0.1.0', last: '10.0.1.127', span: { from: 0.2, to: 0.4 } },
      { first: '192.168.0.0', last: '192.168.255.255', span: { from: 0.8, to: 1 } },
    ],
    both: [{ first: '10.0.1.0', last: '10.0.1.127', span: { from: 0.2, to: 0.4 } }],
  })
  expect(prefixLanes([], [], 'ipv6')).toEqual({ outgoing: [], incoming: [], both: [] })
})
