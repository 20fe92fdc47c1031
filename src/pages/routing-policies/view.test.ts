import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aPolicy } from '../../../domain/routing-policies/policies.fixture.ts'
import {
  filterPolicies,
  FILTERS,
  isFiltered,
  POLICIES_VIEW,
  SORT_COLUMNS,
  sortPolicies,
  UNFILTERED,
  type UsesOf,
} from './view.ts'

const { read, write } = POLICIES_VIEW

const view = fc.record({
  ...(Object.fromEntries(FILTERS.map((filter) => [filter, fc.constantFrom('', 'ipv4', 'a b&c=d')])) as Record<
    (typeof FILTERS)[number],
    fc.Arbitrary<string>
  >),
  search: fc.string(),
  sort: fc.constantFrom(...SORT_COLUMNS),
  descending: fc.boolean(),
})

describe('the view in the address', () => {
  it('[28] the view in the address is read back as it was written, and keeps what is not its own', () => {
    fc.assert(
      fc.property(view, (written) => {
        const params = write(new URLSearchParams('project=p'), written)
        expect(read(new URLSearchParams(String(params)))).toEqual(written)
        expect(params.get('project')).toBe('p')
        expect(write(params, { ...UNFILTERED, sort: 'name', descending: false }).size).toBe(1)
      }),
    )
    expect(isFiltered(read(new URLSearchParams('sort=colour.up&unknown=1')))).toBe(false)
  })
})

const policies = [
  aPolicy({ id: 'a', name: 'p-10', tags: ['core'], prefix_filter_out: ['10.0.0.0/8', '172.16.0.0/12'] }),
  aPolicy({ id: 'b', name: 'p-9', is_ipv6: true, region: 'nl-ams' }),
  aPolicy({ id: 'c', name: 'p-9', tags: ['coreless'] }),
]
const usesOf: UsesOf = ({ id }) => ({ a: 2, b: 0 })[id]

describe('the choice of policies', () => {
  it.each([
    [{ version: 'ipv6' }, ['b']],
    [{ region: 'fr-par' }, ['a', 'c']],
    [{ tag: 'core' }, ['a']],
    [{ use: 'used' }, ['a']],
    [{ use: 'unused' }, ['b']],
    [{ use: 'used', version: 'ipv6' }, []],
    [{ search: '172.16.5.5' }, ['a']],
  ])('%j lets %j through', (change, ids) => {
    const shown = filterPolicies(policies, { ...read(new URLSearchParams()), ...change }, usesOf)
    expect(shown.map(({ id }) => id)).toEqual(ids)
  })
})

describe('the order of policies', () => {
  it.each([
    ['name', false, ['c', 'b', 'a']],
    ['name', true, ['a', 'c', 'b']],
    ['out', true, ['a', 'c', 'b']],
    ['uses', true, ['a', 'b', 'c']],
    ['version', true, ['b', 'c', 'a']],
  ] as const)('[29] the order of policies follows %s, descending: %s', (sort, descending, ids) => {
    expect(sortPolicies(policies, { sort, descending }, usesOf).map(({ id }) => id)).toEqual(ids)
  })
})
