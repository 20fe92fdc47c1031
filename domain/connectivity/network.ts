/**
 * The customer's network as a drawing: own side, partners, PoPs, links, regions, VPCs, from left to right
 * (product.md "Overview"). Links never leave their region, so each region is a band of its own.
 */
import type { Link } from '../../contract/interlink.ts'
import { REGIONS, type Region } from '../../contract/regions.ts'
import { nextStep, type StepContextOf } from '../lifecycle/next-step.ts'
import { linkKind } from '../link/kind.ts'
import type { Tone } from '../link/tone.ts'
import { compareNames } from '../text/name-order.ts'

/** In the order of columns. `own-port` takes a partner's place for self-hosted links. */
export type Place =
  | { kind: 'own' }
  | { kind: 'partner'; partnerId: string }
  | { kind: 'own-port'; connectionId: string }
  | { kind: 'pop'; popId: string }
  | { kind: 'line'; links: Link[]; tone: Tone }
  | { kind: 'region'; region: Region }
  | { kind: 'vpc'; vpcId: string }

/** Where a place is drawn: its column from 0, and the middle of its height in px from the top. */
export interface PlacedPlace {
  id: string
  place: Place
  column: number
  y: number
}

/** From one place to the next, for one link or a bundle of them. */
export interface Strand {
  id: string
  from: string
  to: string
  count: number
  tone: Tone
}

export interface Network {
  places: PlacedPlace[]
  strands: Strand[]
  /** In px. */
  height: number
}

/** More links than these between a PoP and its region are drawn as one line that says how many. */
export const MOST_LINES = 3

/** Heights in px, each with the gap to its neighbour. */
const STEP = { node: 56, line: 34, band: 28 }

const COLUMN = { own: 0, partner: 1, 'own-port': 1, pop: 2, line: 3, region: 4, vpc: 5 } as const

/** What a bundle looks like: the worst of its links decides, so that trouble is never hidden. */
const WORST_FIRST: readonly Tone[] = ['trouble', 'needs-you', 'in-progress', 'working', 'quiet']

function toneOfLinks(links: readonly Link[], factsOf?: StepContextOf): Tone {
  const tones = new Set(links.map((link) => nextStep(link, factsOf?.(link)).tone))
  return WORST_FIRST.find((tone) => tones.has(tone)) ?? 'quiet'
}

/** The drawing of all links that still exist; deleted ones are left out. */
export function networkOf(links: readonly Link[], factsOf?: StepContextOf): Network {
  const standing = links.filter(({ status }) => status !== 'deleted')
  const places: PlacedPlace[] = []
  const strands: Strand[] = []
  let top = 0
  for (const region of REGIONS) {
    const here = standing.filter((link) => link.region === region)
    if (here.length === 0) continue
    const band = bandOf(region, here, factsOf)
    places.push(...band.places.map((each) => Object.assign(each, { y: each.y + top })))
    strands.push(...band.strands)
    top += band.height + STEP.band
  }
  const height = Math.max(0, top - STEP.band)
  if (standing.length > 0) places.unshift({ id: OWN, place: { kind: 'own' }, column: 0, y: height / 2 })
  return { places, strands, height }
}

const OWN = 'own'

function bandOf(region: Region, links: readonly Link[], factsOf?: StepContextOf): Network {
  const id = (name: string) => `${region}/${name}`
  const sides = Map.groupBy(links, sideOf)
  const pops = Map.groupBy(inOrder(links), (link) => link.pop_id)
  const vpcs = Map.groupBy(
    links.filter((link) => link.vpc_id),
    (link) => link.vpc_id ?? '',
  )

  const strands: Strand[] = []
  const strand = (from: string, to: string, through: readonly Link[]) =>
    strands.push({
      id: `${from}>${to}`,
      from,
      to,
      count: through.length,
      tone: toneOfLinks(through, factsOf),
    })

  const partnerColumn: Stacked[] = [...sides].map(([side, through]) => {
    strand(OWN, id(side), through)
    return { id: id(side), place: placeOfSide(through), height: STEP.node }
  })
  const popColumn: Stacked[] = []
  const lineColumn: Stacked[] = []
  for (const [popId, through] of pops) {
    for (const [side, ofSide] of Map.groupBy(through, sideOf)) strand(id(side), id(popId), ofSide)
    const lines = through.length > MOST_LINES ? [through] : through.map((link) => [link])
    const height = Math.max(STEP.node, lines.length * STEP.line)
    popColumn.push({ id: id(popId), place: { kind: 'pop', popId }, height })
    for (const line of lines) {
      const lineId = id(`${popId}/${line[0]?.id}`)
      const place: Place = { kind: 'line', links: line, tone: toneOfLinks(line, factsOf) }
      lineColumn.push({ id: lineId, place, height: height / lines.length })
      strand(id(popId), lineId, line)
      strand(lineId, id(region), line)
    }
  }
  const vpcColumn: Stacked[] = [...vpcs].map(([vpcId, through]) => {
    strand(id(region), id(vpcId), through)
    return { id: id(vpcId), place: { kind: 'vpc', vpcId }, height: STEP.node }
  })
  const regionColumn: Stacked[] = [{ id: id(region), place: { kind: 'region', region }, height: STEP.node }]

  const columns = [partnerColumn, popColumn, lineColumn, regionColumn, vpcColumn]
  const height = Math.max(...columns.map(heightOf))
  return { places: columns.flatMap((column) => stack(column, height)), strands, height }
}

/** Names the partner or the customer's own connection that a link runs through. */
function sideOf(link: Link): string {
  return link.partner?.partner_id ?? link.self?.connection_id ?? linkKind(link)
}

function placeOfSide([link]: readonly Link[]): Place {
  return link?.partner
    ? { kind: 'partner', partnerId: link.partner.partner_id }
    : { kind: 'own-port', connectionId: link?.self?.connection_id ?? '' }
}

/** Links of one partner next to each other, so that few lines cross. */
function inOrder(links: readonly Link[]): Link[] {
  const sides = [...new Set(links.map(sideOf))]
  return links.toSorted(
    (a, b) => sides.indexOf(sideOf(a)) - sides.indexOf(sideOf(b)) || compareNames(a.name, b.name),
  )
}

interface Stacked {
  id: string
  place: Place
  height: number
}

function heightOf(column: readonly Stacked[]): number {
  return column.reduce((sum, { height }) => sum + height, 0)
}

/** One below the other, the whole in the middle of the band. */
function stack(column: readonly Stacked[], height: number): PlacedPlace[] {
  let top = (height - heightOf(column)) / 2
  return column.map(({ id, place, height: own }) => {
    const placed = { id, place, column: COLUMN[place.kind], y: top + own / 2 }
    top += own
    return placed
  })
}
