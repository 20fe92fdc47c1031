/**
 * The customer's network as a drawing: own routers, partners, locations with their links, VPCs, from left to right
 * (product.md "Overview"). Links never leave their region, so each region is a band of its own. Everything here is a
 * pure function of the links: the page draws it as boxes at these heights, with stretched lines between the columns.
 */
import type { Link } from '../../contract/interlink.ts'
import { REGIONS, type Region } from '../../contract/regions.ts'
import { nextStep, type StepContextOf } from '../lifecycle/next-step.ts'
import { sessionState, type SessionState } from '../link/bgp-sessions.ts'
import type { Family } from '../link/configuration.ts'
import { linkKind } from '../link/kind.ts'
import { TONES, worstTone, type Tone } from '../link/tone.ts'
import { compareNames } from '../text/name-order.ts'

/** `own-port` takes a partner's place for self-hosted links. */
export type Place =
  | { kind: 'own' }
  | { kind: 'partner'; partnerId: string }
  | { kind: 'own-port'; connectionId: string }
  | { kind: 'pop'; popId: string }
  | { kind: 'vpc'; vpcId: string }
  /** VPCs that have no place of their own, since there are too many of them. */
  | { kind: 'more-vpcs'; count: number }

/** A place in its column. `y`: its middle, in px from the band's top. `links`: those that run through it. */
export interface PlacedPlace {
  id: string
  place: Place
  y: number
  links: DrawnLink[]
}

/** A link in the tone of its next step. */
export interface DrawnLink {
  link: Link
  tone: Tone
}

/** A line across the gap between two columns, for one link or a bundle of them; `from` and `to` in px from the band's top. */
export interface Strand {
  id: string
  links: DrawnLink[]
  tone: Tone
  from: number
  to: number
}

/**
 * One region.
 * - `tone`: the worst of its links.
 * - `headY`: the middle of what is said of the region itself, in px from the band's top.
 * - `sessions`: of its links, by IP version.
 * - `strands`: by the gap that they cross, which is named after what is on its right.
 */
export interface NetworkBand {
  region: Region
  /** In px. */
  height: number
  headY: number
  tone: Tone
  links: DrawnLink[]
  sessions: Record<Family, Sessions>
  partners: PlacedPlace[]
  locations: PlacedPlace[]
  vpcs: PlacedPlace[]
  strands: { partner: Strand[]; location: Strand[]; vpc: Strand[] }
}

/** Sessions of one IP version, counted; those that were never there are not. */
export interface Sessions {
  up: number
  down: number
}

/** Links at one location beyond these are drawn as numbers by tone. */
export const MOST_CHIPS = 3
/** Links between two places beyond these are drawn as one strand that says how many. */
export const MOST_STRANDS = 6
/** VPCs of one region beyond these share a place. */
export const MOST_VPCS = 6
/** With more locations than these, regions without a problem begin folded. */
export const MOST_LOCATIONS = 14

/** Heights in px. `head`: what is said of the region itself, above its VPCs. */
const ROW = { partner: 38, location: 38, vpc: 44, head: 44, least: 84 }
const STRAND_GAP = 4
/** A box is so high; its strands leave it within. */
const PORTS = 24

/** The links of each tone, worst first; tones without a link are left out. */
export function groupsByTone(links: readonly DrawnLink[]): [Tone, DrawnLink[]][] {
  const groups = Map.groupBy(links, ({ tone }) => tone)
  return TONES.flatMap((tone): [Tone, DrawnLink[]][] => {
    const group = groups.get(tone)
    return group ? [[tone, group]] : []
  })
}

/** A band for each region that has links, in the usual order of regions; deleted links are left out. */
export function networkOf(links: readonly Link[], factsOf?: StepContextOf): NetworkBand[] {
  const standing = links
    .filter(({ status }) => status !== 'deleted')
    .map((link): DrawnLink => ({ link, tone: nextStep(link, factsOf?.(link)).tone }))
  const byRegion = Map.groupBy(standing, ({ link }) => link.region)
  return REGIONS.flatMap((region) => {
    const here = byRegion.get(region)
    return here ? [bandOf(region, here)] : []
  })
}

/** Whether a band begins folded: in a large network only what has a problem is open. */
export function beginsFolded(bands: readonly NetworkBand[], { tone }: NetworkBand): boolean {
  const locations = bands.reduce((sum, band) => sum + band.locations.length, 0)
  return locations > MOST_LOCATIONS && tone !== 'trouble'
}

function bandOf(region: Region, links: readonly DrawnLink[]): NetworkBand {
  const vpcPlaces = vpcPlacesOf(links)
  const layers: Layers = [
    Map.groupBy(links, ({ link }) => sideOf(link)),
    Map.groupBy(inOrder(links), ({ link }) => link.pop_id),
    Map.groupBy(
      links.filter(({ link }) => link.vpc_id),
      ({ link }) => vpcPlaces.get(link.vpc_id ?? '') ?? MORE_VPCS,
    ),
  ]
  const [sides, pops, vpcs] = uncrossed(layers)
  const vpcHeight = ROW.head + vpcs.length * ROW.vpc
  const height = Math.max(sides.length * ROW.partner, pops.length * ROW.location, vpcHeight, ROW.least)
  const middle = (count: number, row: number, index: number) =>
    (height - count * row) / 2 + (index + 0.5) * row
  const partners = sides.map(([id, through], index): PlacedPlace => {
    return {
      id,
      place: placeOfSide(through),
      y: middle(sides.length, height / sides.length, index),
      links: through,
    }
  })
  const locations = pops.map(([id, through], index): PlacedPlace => {
    return {
      id,
      place: { kind: 'pop', popId: id },
      y: middle(pops.length, ROW.location, index),
      links: through,
    }
  })
  const vpcTop = (height - vpcHeight) / 2 + ROW.head
  const placedVpcs = vpcs.map(([id, through], index): PlacedPlace => {
    const place: Place =
      id === MORE_VPCS
        ? { kind: 'more-vpcs', count: new Set(through.map(({ link }) => link.vpc_id)).size }
        : { kind: 'vpc', vpcId: id }
    return { id, place, y: vpcTop + (index + 0.5) * ROW.vpc, links: through }
  })
  return {
    region,
    height,
    headY: vpcTop - ROW.head / 2,
    tone: worstTone(links.map(({ tone }) => tone)),
    links: [...links],
    sessions: { ipv4: sessionsOf(links, 'ipv4'), ipv6: sessionsOf(links, 'ipv6') },
    partners,
    locations,
    vpcs: placedVpcs,
    strands: {
      partner: strandsBetween(undefined, partners),
      location: strandsBetween(partners, locations),
      vpc: strandsBetween(locations, placedVpcs),
    },
  }
}

function sessionsOf(links: readonly DrawnLink[], family: Family): Sessions {
  const states = links.map(({ link }) => sessionState(link, family))
  const count = (state: SessionState) => states.filter((each) => each === state).length
  return { up: count('up'), down: count('down') }
}

/** Names the partner or the customer's own connection that a link runs through. */
function sideOf(link: Link): string {
  return link.partner?.partner_id ?? link.self?.connection_id ?? linkKind(link)
}

function placeOfSide([first]: readonly DrawnLink[]): Place {
  const link = first?.link
  return link?.partner
    ? { kind: 'partner', partnerId: link.partner.partner_id }
    : { kind: 'own-port', connectionId: link?.self?.connection_id ?? '' }
}

const MORE_VPCS = 'more'

/** The place of each VPC by its id: its own for those with most links, a common one for the rest. */
function vpcPlacesOf(links: readonly DrawnLink[]): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { link } of links) if (link.vpc_id) counts.set(link.vpc_id, (counts.get(link.vpc_id) ?? 0) + 1)
  const ids = [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id)
  // One that would be alone in the common place keeps its own.
  const own = ids.length > MOST_VPCS ? MOST_VPCS - 1 : ids.length
  return new Map(ids.map((id, index) => [id, index < own ? id : MORE_VPCS]))
}

function inOrder(links: readonly DrawnLink[]): DrawnLink[] {
  return links.toSorted(
    (a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone) || compareNames(a.link.name, b.link.name),
  )
}

/** The links of each place, by column. */
type Layers = [Map<string, DrawnLink[]>, Map<string, DrawnLink[]>, Map<string, DrawnLink[]>]
type Column = [id: string, links: DrawnLink[]][]

/** How many links run between two places of neighbouring columns. */
type Weights = Map<string, Map<string, number>>

function weightsOf(left: Map<string, DrawnLink[]>, right: Map<string, DrawnLink[]>): Weights {
  const placeOf = new Map([...right].flatMap(([id, links]) => links.map(({ link }) => [link, id] as const)))
  return new Map(
    [...left].map(([id, links]) => {
      const counts = new Map<string, number>()
      for (const { link } of links) {
        const to = placeOf.get(link)
        if (to !== undefined) counts.set(to, (counts.get(to) ?? 0) + 1)
      }
      return [id, counts] as const
    }),
  )
}

/** How often links cross on their way between two columns in these orders. */
function crossings(weights: Weights, left: readonly string[], right: readonly string[]): number {
  let sum = 0
  for (const [index, upper] of left.entries())
    for (const lower of left.slice(index + 1))
      for (const [place, to] of right.entries()) {
        const fromLower = weights.get(lower)?.get(to) ?? 0
        if (fromLower === 0) continue
        for (const below of right.slice(place + 1)) sum += fromLower * (weights.get(upper)?.get(below) ?? 0)
      }
  return sum
}

/** Enough for the columns to settle; each round only ever makes fewer crossings. */
const ROUNDS = 8

/**
 * The three columns in an order in which few links cross: neighbours change places as long as that helps. No exchange
 * of two neighbours in one column would make fewer.
 */
function uncrossed(layers: Layers): [Column, Column, Column] {
  const [toPops, toVpcs] = [weightsOf(layers[0], layers[1]), weightsOf(layers[1], layers[2])]
  const orders = layers.map((layer) => [...layer.keys()])
  const total = () =>
    crossings(toPops, orders[0] ?? [], orders[1] ?? []) + crossings(toVpcs, orders[1] ?? [], orders[2] ?? [])
  let least = total()
  for (let round = 0; round < ROUNDS && least > 0; round += 1) {
    const before = least
    for (const order of orders) {
      for (let index = 0; index + 1 < order.length; index += 1) {
        swap(order, index)
        const now = total()
        if (now < least) least = now
        else swap(order, index)
      }
    }
    if (least === before) break
  }
  const columnOf = (layer: Map<string, DrawnLink[]>, order: readonly string[] = []): Column =>
    order.map((id) => [id, layer.get(id) ?? []])
  return [columnOf(layers[0], orders[0]), columnOf(layers[1], orders[1]), columnOf(layers[2], orders[2])]
}

function swap(order: string[], index: number): void {
  order.splice(index, 2, ...order.slice(index, index + 2).toReversed())
}

/**
 * The strands between two columns. They leave and reach each box in the order of where they go, so that those of one box
 * never cross. Without a left column they come straight from the left.
 */
function strandsBetween(lefts: readonly PlacedPlace[] | undefined, rights: readonly PlacedPlace[]): Strand[] {
  const leftOf = new Map(lefts?.flatMap((place) => place.links.map(({ link }) => [link, place] as const)))
  const bundles = rights.flatMap((right) =>
    [...Map.groupBy(inOrder(right.links), ({ link }) => leftOf.get(link))].flatMap(([left, links]) =>
      (links.length > MOST_STRANDS ? [links] : links.map((link) => [link])).map((bundle) => ({
        left,
        right,
        bundle,
      })),
    ),
  )
  const ports = { left: new Map<number, number>(), right: new Map<number, number>() }
  for (const end of ['left', 'right'] as const) {
    const other = end === 'left' ? 'right' : 'left'
    const byBox = Map.groupBy(bundles.keys(), (index) => bundles[index]?.[end])
    for (const [box, indexes] of byBox) {
      if (!box) continue
      // Stable, so that strands of one pair of boxes run side by side.
      const sorted = indexes.toSorted((a, b) => (bundles[a]?.[other]?.y ?? 0) - (bundles[b]?.[other]?.y ?? 0))
      const gap = Math.min(STRAND_GAP, PORTS / Math.max(1, sorted.length - 1))
      for (const [place, index] of sorted.entries())
        ports[end].set(index, box.y + (place - (sorted.length - 1) / 2) * gap)
    }
  }
  return bundles.map(({ left, right, bundle }, index): Strand => {
    const to = ports.right.get(index) ?? right.y
    return {
      id: `${left?.id ?? ''}>${right.id}>${bundle[0]?.link.id}`,
      links: bundle,
      tone: worstTone(bundle.map(({ tone }) => tone)),
      from: ports.left.get(index) ?? to,
      to,
    }
  })
}
