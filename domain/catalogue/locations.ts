/** Who is where with which bandwidths: every location of the catalogue with its partners, and what can be ordered there. */
import type { Partner, Pop } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { foldText } from '../text/fold-text.ts'
import { compareNames } from '../text/name-order.ts'
import { areaOf, cityKey } from './cities.ts'
import type { Presence } from './offers.ts'

export const LOCATION_REASONS = ['no-bandwidth', 'presence-unknown', 'no-partner'] as const
export type LocationReason = (typeof LOCATION_REASONS)[number]

/** A location and what it offers. */
export interface CatalogueLocation {
  id: string
  region: Region
  pop: Pop
  /** Those with a connection to share there, by name. */
  partners: Partner[]
  /** Whether dedicated connections are available there; undefined while not known. */
  hasDedicated: boolean | undefined
  /** Why no hosted link can be ordered there now; absent when one can. */
  refusal?: LocationReason
}

export interface RegionCatalogue {
  /** From the list answer: the answer by id may promise what is not on offer (api-contract.md §3, Pop). */
  pops: readonly Pop[]
  partners: readonly Partner[]
  presence: Presence
  dedicatedPopIds: readonly string[] | undefined
}

/** Every location of a region, in the order given. */
export function locationsOf(
  region: Region,
  { pops, partners, presence, dedicatedPopIds }: RegionCatalogue,
): CatalogueLocation[] {
  const isPresenceKnown = partners.length > 0 && partners.every(({ id }) => presence.has(id))
  return pops.map((pop) => {
    const here = partners
      .filter(({ id }) => presence.get(id)?.has(pop.id))
      .toSorted((a, b) => compareNames(a.name, b.name))
    const refusal = reason(pop, here, isPresenceKnown)
    return {
      id: pop.id,
      region,
      pop,
      partners: here,
      hasDedicated: dedicatedPopIds?.includes(pop.id),
      ...(refusal && { refusal }),
    }
  })
}

function reason(
  pop: Pop,
  partners: readonly Partner[],
  isPresenceKnown: boolean,
): LocationReason | undefined {
  if (pop.available_link_bandwidths_mbps.length === 0) return 'no-bandwidth'
  if (partners.length > 0) return undefined
  return isPresenceKnown ? 'no-partner' : 'presence-unknown'
}

/** What is asked for; `''` and false ask for nothing. */
export interface LocationFilter {
  search: string
  region: string
  /** Id of a partner. */
  partner: string
  /** A bandwidth that must be on offer, in Mbps. */
  mbps: string
  layer: string
  /** Key of an area of the drawing. */
  city: string
  dedicated: boolean
}

/** The locations that a filter lets through, each with those of its partners that it asks for. */
export function filterLocations(
  places: readonly CatalogueLocation[],
  filter: LocationFilter,
): CatalogueLocation[] {
  const wanted = foldText(filter.search).trim()
  const asksForPartner = filter.partner !== '' || filter.layer !== ''
  return places.flatMap((place) => {
    const { pop, region } = place
    const partners = place.partners.filter((partner) => isAskedFor(partner, filter))
    const passes =
      (!asksForPartner || partners.length > 0) &&
      (filter.region === '' || region === filter.region) &&
      (filter.mbps === '' || pop.available_link_bandwidths_mbps.includes(Number(filter.mbps))) &&
      (filter.city === '' || areaOf(pop.city).key === filter.city) &&
      (!filter.dedicated || place.hasDedicated === true) &&
      (wanted === '' || searched(place).includes(wanted))
    return passes ? [{ ...place, partners }] : []
  })
}

function isAskedFor(partner: Partner, { partner: id, layer }: LocationFilter): boolean {
  if (id !== '' && partner.id !== id) return false
  return layer === '' || partner.l3_connectivity === (layer === 'l3')
}

function searched({ pop, partners }: CatalogueLocation): string {
  const texts = [pop.display_name, pop.city, pop.hosting_provider_name, pop.address]
  return [...texts, ...partners.map(({ name }) => name)].map((text) => foldText(text ?? '')).join('\n')
}

/** A mark in the drawing and the locations it represents. */
export interface MapMarker {
  key: string
  at: { x: number; y: number } | undefined
  /** Each once; the first one names it. */
  cities: string[]
  places: CatalogueLocation[]
}

/** Locations by the area they lie in. */
export function mapMarkers(places: readonly CatalogueLocation[]): MapMarker[] {
  return [...Map.groupBy(places, ({ pop }) => areaOf(pop.city).key)].map(([key, here]) => {
    const [first] = here
    const names = [...new Set(here.map(({ pop }) => pop.city))]
    // The one that the area is called after names it here too.
    const cities = names.toSorted((a, b) => Number(cityKey(b) === key) - Number(cityKey(a) === key))
    return { key, at: first && areaOf(first.pop.city).at, cities, places: here }
  })
}
