import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isAnyChange, policyChange } from './change.ts'

const list = fc.subarray(['10.0.0.0/24', '10.0.1.0/24', '10.0.0.0/23', 'fd00::/8', '192.168.0.0/16'])
const filters = fc.record({ prefix_filter_out: list, prefix_filter_in: list })

describe('[46] the change that saving makes', () => {
  test('the change that saving makes takes the old list to the new one, each way', () => {
    fc.assert(
      fc.property(filters, filters, (before, after) => {
        const { outgoing, incoming } = policyChange(before, after)
        const apply = (old: string[], { added, removed }: typeof outgoing) =>
          [...old.filter((prefix) => !removed.includes(prefix)), ...added].toSorted()
        expect(apply(before.prefix_filter_out, outgoing)).toEqual(after.prefix_filter_out.toSorted())
        expect(apply(before.prefix_filter_in, incoming)).toEqual(after.prefix_filter_in.toSorted())
        expect(isAnyChange(policyChange(after, after))).toBe(false)
      }),
    )
  })

  test('the change that saving makes says when the same addresses are only written differently', () => {
    const change = (out: string[], now: string[]) =>
      policyChange(
        { prefix_filter_out: out, prefix_filter_in: [] },
        { prefix_filter_out: now, prefix_filter_in: [] },
      ).outgoing
    expect(change(['10.0.0.0/24', '10.0.1.0/24'], ['10.0.0.0/23'])).toMatchObject({ isSameAddresses: true })
    expect(change(['10.0.0.0/24'], ['10.0.0.0/23'])).toMatchObject({ isSameAddresses: false })
    expect(change(['2001:DB8::/32'], ['2001:db8::/32'])).toEqual({
      added: [],
      removed: [],
      isSameAddresses: true,
    })
  })
})
