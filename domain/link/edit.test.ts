import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { changedFields, editConflicts, valuesOf, type LinkValues } from './edit.ts'
import { hostedLink } from './links.fixture.ts'

const start: LinkValues = { name: 'paris', tags: ['core'], asn: 64512 }

test('an edit begins with the link’s own values', () => {
  expect(valuesOf(hostedLink({ tags: ['a'] }))).toEqual({ name: 'paris-1', tags: ['a'], asn: 39801 })
  expect(valuesOf(hostedLink({ peer_bgp_config: null })).asn).toBeUndefined()
})

describe('[52] two edits at once', () => {
  test('two edits at once give both values of what both changed, the peer’s AS number too', () => {
    const theirs = { name: 'paris', tags: ['core', 'theirs'], asn: 64600 }
    const mine = { name: 'mine', tags: [], asn: 64700 }
    expect(editConflicts(start, theirs, mine)).toEqual([
      { field: 'tags', theirs: 'core, theirs', mine: '' },
      { field: 'asn', theirs: '64600', mine: '64700' },
    ])
    expect(changedFields(start, mine)).toEqual({ name: 'mine', tags: [], peer_asn: 64700 })
  })
  test('two edits at once do not conflict where they make the same change', () => {
    const both = { ...start, name: 'both' }
    expect(editConflicts(start, both, both)).toEqual([])
  })
  test('two edits at once send and lose nothing of theirs where there is no conflict', () => {
    const values = fc.record({
      name: fc.constantFrom('a', 'b'),
      tags: fc.constantFrom(['x'], ['x', 'y'], []),
      asn: fc.constantFrom(64512, 64513),
    })
    fc.assert(
      fc.property(values, values, values, (from, theirs, mine) => {
        const body = changedFields(from, mine)
        const after = {
          name: body.name ?? theirs.name,
          tags: body.tags ?? theirs.tags,
          asn: body.peer_asn ?? theirs.asn,
        }
        for (const field of ['name', 'tags', 'asn'] as const) {
          const lost = JSON.stringify(after[field]) !== JSON.stringify(theirs[field])
          const isTheirChange = JSON.stringify(theirs[field]) !== JSON.stringify(from[field])
          const told = editConflicts(from, theirs, mine).some((conflict) => conflict.field === field)
          expect(told).toBe(lost && isTheirChange)
        }
      }),
    )
  })
})
