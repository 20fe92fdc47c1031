import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { TURN_GROUPS, turnsOf } from '../../../domain/connectivity/turns.ts'
import { CONFIGURED, everyLink, hostedLink } from '../../../domain/link/links.fixture.ts'
import {
  filterLinks,
  FILTERS,
  isFiltered,
  readView,
  sortLinks,
  SORT_COLUMNS,
  UNFILTERED,
  writeView,
} from './view.ts'

const view = fc.record({
  ...(Object.fromEntries(
    FILTERS.map((filter) => [filter, fc.constantFrom('', 'active', 'a b&c=d')]),
  ) as Record<(typeof FILTERS)[number], fc.Arbitrary<string>>),
  search: fc.string(),
  turn: fc.constantFrom('', ...TURN_GROUPS),
  sort: fc.constantFrom(...SORT_COLUMNS),
  descending: fc.boolean(),
})

describe('the view in the address', () => {
  it('[28] the view in the address is read back as it was written, and keeps what is not its own', () => {
    fc.assert(
      fc.property(view, (written) => {
        const params = writeView(new URLSearchParams('project=p'), written)
        expect(readView(new URLSearchParams(String(params)))).toEqual(written)
        expect(params.get('project')).toBe('p')
        expect(writeView(params, { ...UNFILTERED, sort: 'next', descending: false }).size).toBe(1)
      }),
    )
  })

  it('the view in the address falls back to the worst news first when it is not understood', () => {
    const read = readView(new URLSearchParams('sort=colour.up&turn=mine'))
    expect(read).toMatchObject({ sort: 'next', descending: false, turn: '' })
    expect(isFiltered(read)).toBe(false)
  })
})

describe('the choice of links', () => {
  const links = [
    hostedLink({ id: '10000000-0000-4000-8000-000000000000', name: 'paris-10', tags: ['core', 'edge'] }),
    hostedLink({ id: '20000000-0000-4000-8000-000000000000', name: 'Paris-9', tags: ['coreless'] }),
  ]
  const names = (change: Partial<ReturnType<typeof readView>>) =>
    filterLinks(links, { ...readView(new URLSearchParams()), ...change }).map(({ name }) => name)

  it('[30] the search looks at name, id, tag and the whole pairing key, whatever the case', () => {
    expect(names({ search: ' PARIS-9 ' })).toEqual(['Paris-9'])
    expect(names({ search: '10000000' })).toEqual(['paris-10'])
    expect(names({ search: 'edge' })).toEqual(['paris-10'])
    const key = links[0]?.partner?.pairing_key ?? ''
    expect(key).not.toBe('')
    expect(names({ search: key.slice(0, 8) })).toEqual([])
  })

  it('a tag is matched whole, and filters add up', () => {
    expect(names({ tag: 'core' })).toEqual(['paris-10'])
    expect(names({ tag: 'core', search: '9' })).toEqual([])
    expect(names({ kind: 'self-hosted' })).toEqual([])
  })

  it('each link that is let through has what every filter asks for, and none is lost', () => {
    fc.assert(
      fc.property(fc.subarray(everyLink()), fc.constantFrom('requested', 'active', ''), (some, status) => {
        const shown = filterLinks(some, { ...readView(new URLSearchParams()), status })
        expect(shown).toEqual(some.filter((link) => !status || link.status === status))
      }),
    )
  })
})

describe('the order of links', () => {
  it('[29] the order of links sorts names by their numbers, backwards on request, and ties newest first', () => {
    const made = ['p-10', 'p-9', 'p-9'].map((name, day) =>
      hostedLink({ name, created_at: `2026-04-1${day}T00:00:00Z` }),
    )
    const order = (descending: boolean) =>
      sortLinks(turnsOf(made, new Date()), { sort: 'name', descending }).map((link) => made.indexOf(link))
    expect(order(false)).toEqual([2, 1, 0])
    expect(order(true)).toEqual([0, 2, 1])
  })

  it('the order of links by next step puts outages first, and what nobody must do last', () => {
    const made = [
      hostedLink({ ...CONFIGURED, id: 'fine' }),
      hostedLink({ id: 'asked' }),
      hostedLink({ ...CONFIGURED, id: 'down', status: 'all_down' }),
    ]
    const now = new Date('2026-04-20T00:00:00Z')
    const ids = (descending: boolean) =>
      sortLinks(turnsOf(made, now), { sort: 'next', descending }).map(({ id }) => id)
    expect(ids(false)).toEqual(['down', 'asked', 'fine'])
    expect(ids(true)).toEqual(['fine', 'asked', 'down'])
  })
})
