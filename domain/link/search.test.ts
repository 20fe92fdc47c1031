import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { foldText } from '../text/fold-text.ts'
import { hostedLink } from './links.fixture.ts'
import { findLinks, searchLinks } from './search.ts'

const links = [
  hostedLink({ id: '10000000-0000-4000-8000-000000000000', name: 'lyon-paris', tags: ['edge'] }),
  hostedLink({ id: '20000000-0000-4000-8000-000000000000', name: 'paris-2', tags: ['core'] }),
  hostedLink({ id: '30000000-0000-4000-8000-000000000000', name: 'Paris', tags: [] }),
  hostedLink({ id: '40000000-0000-4000-8000-000000000000', name: 'lille', tags: ['paris'] }),
]
const names = (typed: string, most = 10) => findLinks(links, typed, most).found.map(({ name }) => name)

it.each([
  ['Orléans', 'Orle\u0301ans-1'],
  ['orleans', 'Orle\u0301ans-1'],
  ['ORLEANS‑1', 'Orle\u0301ans-1'],
  ['ile-de-france', 'Région Île-de-France'],
  ['région  île', 'Région Île-de-France'],
  ['paris th2', 'paris\u00A0th2'],
  ['paris\u00A0th2', 'paris\u00A0th2'],
])('the search finds by %j the link called %j, and by its tag alike', (typed, name) => {
  const called = hostedLink({ name })
  const tagged = hostedLink({ name: 'x', tags: [name] })
  expect(searchLinks([called, tagged, hostedLink({ name: 'lyon' })], typed)).toEqual([called, tagged])
  expect(findLinks([called], typed, 5).count).toBe(1)
})

it('the search puts the very link first, then names that begin with the text, names that hold it, and tags', () => {
  expect(names(' PARIS ')).toEqual(['Paris', 'paris-2', 'lyon-paris', 'lille'])
})

it('[30] the search finds one link by its id or the whole pairing key, and by no part of a key', () => {
  const keyed = hostedLink({ name: 'keyed', partner: partnerWith('11111111-2222-4333-8444-555555555555') })
  expect(findLinks([...links, keyed], '11111111-2222-4333-8444-555555555555', 5).found).toEqual([keyed])
  expect(findLinks([keyed], '11111111-2222', 5).count).toBe(0)
  expect(names('20000000-0000-4000-8000-000000000000')).toEqual(['paris-2'])
})

it('the search says how many there are beyond those it gives, and finds nothing when nothing was typed', () => {
  expect(findLinks(links, 'paris', 1)).toMatchObject({ count: 4, found: [{ name: 'Paris' }] })
  expect(findLinks(links, '  ', 5)).toEqual({ found: [], count: 0 })
})

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', '-', '\0', 'é', 'e\u0301', '\u00A0', '\u2011'),
  maxLength: 4,
})
const anyLink = fc
  .record({
    id: fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 6 }),
    name: word,
    tags: fc.array(word, { maxLength: 3 }),
    partner: fc.option(word.map((key) => partnerWith(key.toLowerCase()))),
  })
  .map((change) => hostedLink(change))

it('[30] the search gives exactly the links whose name or tag has the text, whose id begins with it or whose key it is', () => {
  const typed = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '-', ' ', 'é', 'e'), maxLength: 3 })
  fc.assert(
    fc.property(fc.array(anyLink), typed, (any, search) => {
      const wanted = foldText(search).trim()
      const matching = any.filter(
        ({ id, name, tags, partner }) =>
          [name, ...tags].some((text) => foldText(text).includes(wanted)) ||
          id.startsWith(wanted) ||
          partner?.pairing_key === wanted,
      )
      expect(searchLinks(any, search)).toEqual(wanted === '' ? any : matching)
    }),
  )
})

it('the search finds the same links, best first, for the palette', () => {
  for (const typed of ['p', 'l', 'core', 'is-', 'x', '2']) {
    const { found, count } = findLinks(links, typed, links.length)
    expect(new Set(found)).toEqual(new Set(searchLinks(links, typed)))
    expect(count).toBe(found.length)
  }
})

function partnerWith(pairing_key: string) {
  return { ...hostedLink().partner, partner_id: 'p', pairing_key, disapproved_reason: undefined }
}
