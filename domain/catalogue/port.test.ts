import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { CONNECTION_STATUSES, type DedicatedConnection, type Link } from '../../contract/interlink.ts'
import { selfHostedLink } from '../link/links.fixture.ts'
import { toRanges, rangesText } from '../text/ranges.ts'
import { aConnection } from './catalogue.fixture.ts'
import { portRefusal, portUse, type PortReason } from './port.ts'
import { checkVlan } from './vlan.ts'

const share = (name: string, changes: Partial<ReturnType<typeof selfHostedLink>>) =>
  selfHostedLink({ id: name, name, ...changes })

const someLinks = fc.array(
  fc.record({
    bandwidth_mbps: fc.constantFrom(1000, 2000, 5000),
    vlan: fc.integer({ min: 1998, max: 2005 }),
  }),
  { maxLength: 6 },
)

describe('a port and the links on it', () => {
  it('a port counts every link on it that is not deleted, by name, and leaves other ports out', () => {
    const use = portUse(aConnection(), [
      share('b', { bandwidth_mbps: 2000, vlan: 2001, status: 'locked' }),
      share('a', { bandwidth_mbps: 1000, vlan: 2000 }),
      share('gone', { bandwidth_mbps: 5000, vlan: 2002, status: 'deleted' }),
      share('elsewhere', { bandwidth_mbps: 5000, vlan: 2003, self: { connection_id: 'other' } }),
    ])
    expect(use.links.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(use).toMatchObject({ used: 3000, free: 7000, sizes: [1000, 2000, 5000] })
    expect(use.vlans).toEqual({ range: { start: 2000, end: 2003 }, taken: [2000, 2001], free: 2, next: 2002 })
  })

  it('used and free bandwidth add up to the port, unless there is more on it than it holds', () => {
    fc.assert(
      fc.property(someLinks, (shares) => {
        const connection = aConnection()
        const use = portUse(
          connection,
          shares.map((each, at) => share(String(at), each)),
        )
        expect(use.free).toBe(Math.max(0, connection.bandwidth_mbps - use.used))
        expect(use.sizes.every((size) => size <= use.free)).toBe(true)
      }),
    )
  })

  it('[15] the next free VLAN is one that the order accepts, and there is one as long as some are free', () => {
    fc.assert(
      fc.property(someLinks, (shares) => {
        const connection = aConnection()
        const links = shares.map((each, at) => share(String(at), each))
        const { vlans } = portUse(connection, links)
        expect(vlans.next === undefined).toBe(vlans.free === 0)
        if (vlans.next !== undefined)
          expect(checkVlan(String(vlans.next), connection, links)).toEqual({ ok: true, value: vlans.next })
      }),
    )
  })

  const REFUSALS: [DedicatedConnection, Link[], PortReason | undefined][] = [
    [aConnection(), [], undefined],
    [aConnection(), [share('whole', { bandwidth_mbps: 10_000, vlan: 2000 })], 'full'],
    [aConnection({ available_link_bandwidths: [5000] }), [share('a', { bandwidth_mbps: 6000 })], 'no-size'],
    [aConnection({ vlan_range: { start: 2000, end: 2000 } }), [share('a', { vlan: 2000 })], 'no-vlan'],
    [aConnection({ vlan_range: { start: 4000, end: 4010 } }), [], 'no-vlan'],
  ]

  it.each(REFUSALS)('a port takes another link, or says why not: %#', (connection, links, reason) => {
    expect(portRefusal(connection, portUse(connection, links))).toBe(reason)
  })

  it.each([...CONNECTION_STATUSES, 'hibernating'].filter((status) => status !== 'active'))(
    'a port takes no link while it is %s',
    (status) => {
      const connection = aConnection({ status })
      expect(portRefusal(connection, portUse(connection, []))).toBe('inactive')
    },
  )
})

describe('runs of numbers', () => {
  it('runs of numbers name neighbours together', () => {
    expect(rangesText(toRanges([2010, 2000, 2002, 2001, 2001]))).toBe('2000–2002, 2010')
    expect(rangesText(toRanges([]))).toBe('')
  })

  it('runs of numbers hold every number once and never touch', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (numbers) => {
        const runs = toRanges(numbers)
        const held = runs.flatMap(({ start, end }) =>
          Array.from({ length: end - start + 1 }, (_, at) => start + at),
        )
        expect(held).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
        expect(runs.every(({ start }, at) => at === 0 || start > (runs[at - 1]?.end ?? 0) + 1)).toBe(true)
      }),
    )
  })
})
