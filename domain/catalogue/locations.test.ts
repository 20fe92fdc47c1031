import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { firstIncompleteStep, readDraft } from '../order/draft.ts'
import { orderHosted, orderOnPort } from '../order/prefill.ts'
import { aPartner, aPop } from './catalogue.fixture.ts'
import { areaOf, DRAWING, project } from './cities.ts'
import { filterLocations, locationsOf, mapMarkers, type LocationFilter } from './locations.ts'
import { presenceOf } from './offers.ts'

const l2 = aPartner('franceix', { name: 'FranceIX', l3_connectivity: false })
const l3 = aPartner('freepro', { name: 'FreePro', l3_connectivity: true })
const dc2 = aPop('dc2', { city: 'Vitry-sur-Seine', available_link_bandwidths_mbps: [] })
const dc3 = aPop('dc3', { city: 'Vitry-sur-Seine' })
const th2 = aPop('th2', { city: 'Paris', available_link_bandwidths_mbps: [50, 25_000] })
const mrs = aPop('mrs', { city: 'Marseille' })

const catalogue = {
  pops: [dc2, dc3, th2, mrs],
  partners: [l3, l2],
  presence: presenceOf({ franceix: ['dc3', 'th2'], freepro: ['dc2', 'dc3'] }),
  dedicatedPopIds: ['dc3'],
}

const ALL: LocationFilter = {
  search: '',
  region: '',
  partner: '',
  mbps: '',
  layer: '',
  city: '',
  dedicated: false,
}

describe('the directory of locations', () => {
  const places = locationsOf('fr-par', catalogue)
  const named = (filter: Partial<LocationFilter>) =>
    filterLocations(places, { ...ALL, ...filter }).map(
      ({ id, partners }) => `${id}: ${partners.map(({ name }) => name).join(', ')}`,
    )

  it('[10] the directory of locations names the partners of each location, and why nothing can be had', () => {
    expect(named({})).toEqual(['dc2: FreePro', 'dc3: FranceIX, FreePro', 'th2: FranceIX', 'mrs: '])
    expect(places.map(({ refusal }) => refusal)).toEqual(['no-bandwidth', undefined, undefined, 'no-partner'])
    expect(places.map(({ hasDedicated }) => hasDedicated)).toEqual([false, true, false, false])
  })

  it('the directory of locations says of nobody that it is absent while that is not known', () => {
    const unknown = locationsOf('fr-par', { ...catalogue, presence: new Map(), dedicatedPopIds: undefined })
    expect(unknown.map(({ refusal }) => refusal)).toEqual([
      'no-bandwidth',
      'presence-unknown',
      'presence-unknown',
      'presence-unknown',
    ])
    expect(unknown.every(({ hasDedicated }) => hasDedicated === undefined)).toBe(true)
  })

  it('the directory of locations is searched and filtered, and shows only the partners that were asked for', () => {
    expect(named({ partner: 'franceix' })).toEqual(['dc3: FranceIX', 'th2: FranceIX'])
    expect(named({ layer: 'l3' })).toEqual(['dc2: FreePro', 'dc3: FreePro'])
    expect(named({ mbps: '25000' })).toEqual(['th2: FranceIX'])
    expect(named({ dedicated: true })).toEqual(['dc3: FranceIX, FreePro'])
    expect(named({ search: ' VITRY ' })).toEqual(['dc2: FreePro', 'dc3: FranceIX, FreePro'])
    expect(named({ search: 'franceix' })).toEqual(['dc3: FranceIX, FreePro', 'th2: FranceIX'])
    expect(named({ search: 'Vitry\u2011sur\u2011Se\u0301ine' })).toEqual([
      'dc2: FreePro',
      'dc3: FranceIX, FreePro',
    ])
    expect(named({ region: 'nl-ams' })).toEqual([])
    expect(named({ city: 'paris' })).toEqual(['dc2: FreePro', 'dc3: FranceIX, FreePro', 'th2: FranceIX'])
  })

  it('a filter only ever takes away', () => {
    const some = fc.record({
      search: fc.constantFrom('', 'paris', 'zzz'),
      region: fc.constantFrom('', 'fr-par'),
      partner: fc.constantFrom('', 'franceix', 'nobody'),
      mbps: fc.constantFrom('', '50', '1000'),
      layer: fc.constantFrom('', 'l2', 'l3'),
      city: fc.constantFrom('', 'marseille'),
      dedicated: fc.boolean(),
    })
    fc.assert(
      fc.property(some, (filter) => {
        for (const { id, partners } of filterLocations(places, filter)) {
          const whole = places.find((place) => place.id === id)
          expect(partners.every((partner) => whole?.partners.includes(partner))).toBe(true)
        }
      }),
    )
  })

  it('[12] every location is in exactly one spot of the drawing, which its main city names', () => {
    const spots = mapMarkers(places)
    expect(spots.flatMap((spot) => spot.places.map(({ id }) => id)).toSorted()).toEqual(
      places.map(({ id }) => id).toSorted(),
    )
    expect(spots.map(({ key, cities }) => [key, cities])).toEqual([
      ['paris', ['Paris', 'Vitry-sur-Seine']],
      ['marseille', ['Marseille']],
    ])
  })
})

describe('cities', () => {
  it.each([
    ['Kraków', 'krakow'],
    ['ŁÓDŹ', 'lodz'],
    ['Saint-Ouen-l’Aumône', 'paris'],
    ['Saint-Ouen-l-Aumône', 'paris'],
    ['Rotterdam', 'amsterdam'],
  ])('%s is found as it is written, in the area of %s', (city, key) => {
    const area = areaOf(city)
    expect(area.key).toBe(key)
    expect(area.at).toBeDefined()
  })

  it('cities are areas of their own without a place where they are not known, or not in the drawing', () => {
    expect(areaOf('Atlantis')).toEqual({ key: 'atlantis', at: undefined })
    expect(areaOf('Barcelona')).toEqual({ key: 'barcelona', at: undefined })
    expect(areaOf('constructor').at).toBeUndefined()
  })

  it('cities lie with north up and east right', () => {
    const [paris, marseille, warsaw] = [project(48.86, 2.35), project(43.3, 5.37), project(52.23, 21.01)]
    expect(paris.y).toBeLessThan(marseille.y)
    expect(warsaw.x).toBeGreaterThan(paris.x)
    expect(warsaw.x).toBeLessThan(DRAWING.width)
  })
})

describe('orders that begin elsewhere', () => {
  it.each([
    [{ partnerId: 'p' }, 'location'],
    [{ popId: 'l' }, 'provider'],
    [{ partnerId: 'p', popId: 'l' }, 'bandwidth'],
  ])('orders that begin elsewhere go on at the first question that is left: %j', (chosen, step) => {
    const ids = { p: '89d00734-eddb-4192-8b16-bc16f0b0f5a5', l: 'fd046cc9-d9bf-4a87-9c32-d299fe4bf4d7' }
    const given = Object.fromEntries(
      Object.entries(chosen).map(([key, id]) => [key, ids[id as keyof typeof ids]]),
    )
    const begun = orderHosted({ region: 'fr-par', ...given })
    expect(begun.step).toBe(step)
    expect(readDraft(begun.search)).toEqual({ kind: 'hosted', region: 'fr-par', ...given, tags: [] })
    expect(firstIncompleteStep(readDraft(begun.search), begun.step)).toBeUndefined()
  })

  it('orders on a port go on where its VLAN is asked for', () => {
    const id = '5d2a7c0e-3f1b-4c68-9a54-0e8b6f7d1c22'
    const popId = 'c1165d78-bd85-4574-9958-b068a6d191f9'
    const begun = orderOnPort({ id, pop_id: popId }, 'fr-par')
    expect(begun.step).toBe('provider')
    expect(readDraft(begun.search)).toMatchObject({ connectionId: id, popId })
  })
})
