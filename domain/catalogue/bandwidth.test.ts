import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { hostedLink, selfHostedLink } from '../link/links.fixture.ts'
import { formatBandwidth, formatSizes, offeredBandwidths, remainingBandwidth } from './bandwidth.ts'
import { aConnection, aPop } from './catalogue.fixture.ts'

test.each([
  [50, 'en', '50 Mbps'],
  [500, 'fr', '500 Mbps'],
  [1000, 'en', '1 Gbps'],
  [2500, 'en', '2.5 Gbps'],
  [2500, 'fr', '2,5 Gbps'],
  [25_000, 'en', '25 Gbps'],
  [100_000, 'fr', '100 Gbps'],
])('[11] %d Mbps reads in %s as %s', (mbps, locale, text) => {
  expect(formatBandwidth(mbps, locale)).toBe(text.replace(' ', '\u00a0'))
})

test('several sizes name each unit once', () => {
  const said = (sizes: number[]) => formatSizes(sizes, 'en').replaceAll('\u00a0', ' ')
  expect(said([1000, 50, 2500, 100])).toBe('50 · 100 Mbps, 1 · 2.5 Gbps')
  expect(said([10_000])).toBe('10 Gbps')
  expect(said([])).toBe('')
})

test('every link on a port that is not deleted counts, others do not', () => {
  const links = [
    selfHostedLink({ bandwidth_mbps: 2000 }),
    selfHostedLink({ bandwidth_mbps: 1000, status: 'failed' }),
    selfHostedLink({ bandwidth_mbps: 5000, status: 'deleted' }),
    selfHostedLink({ bandwidth_mbps: 500, self: { connection_id: 'another' } }),
    hostedLink({ bandwidth_mbps: 100 }),
  ]
  expect(remainingBandwidth(aConnection(), links)).toBe(7000)
  expect(offeredBandwidths({ connection: aConnection(), links })).toEqual([1000, 2000, 5000])
})

test('a hosted link takes what its location offers, in order', () => {
  const pop = aPop('th2', { available_link_bandwidths_mbps: [1000, 50, 1000, 100] })
  expect(offeredBandwidths({ pop })).toEqual([50, 100, 1000])
})

test('what is offered always fits, and the remainder is never negative', () => {
  const link = fc.integer({ min: 1, max: 20_000 }).map((bandwidth_mbps) => selfHostedLink({ bandwidth_mbps }))
  fc.assert(
    fc.property(fc.array(link, { maxLength: 8 }), (links) => {
      const connection = aConnection()
      const left = remainingBandwidth(connection, links)
      expect(left).toBeGreaterThanOrEqual(0)
      for (const size of offeredBandwidths({ connection, links })) {
        const used = links.reduce((sum, each) => sum + each.bandwidth_mbps, 0)
        expect(used + size).toBeLessThanOrEqual(connection.bandwidth_mbps)
      }
    }),
  )
})
