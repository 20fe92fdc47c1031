/**
 * Whether the links of one VPC really back each other up. Scaleway's SLA knows a *multi-site redundant
 * deployment*: two or more links on one VPC in two PoPs of the region (domain.md "Configuration rules").
 */
import type { Link, Pop } from '../../contract/interlink.ts'
import type { StepContextOf } from '../lifecycle/next-step.ts'
import { FAMILIES, wantedFamilies, type Family } from '../link/configuration.ts'
import { carriedFamilies } from '../link/family-state.ts'
import { TONES, type Tone } from '../link/tone.ts'

export const REDUNDANCY_KINDS = ['none', 'same-pop', 'multi-site'] as const
export type RedundancyKind = (typeof REDUNDANCY_KINDS)[number]

/**
 * What the verdict rests on, or what it lacks:
 * - `no-path`, `one-path`: so many links carry traffic now.
 * - `same-location`, `same-partner`: of all links that carry traffic, although there are several.
 * - `same-city`: several locations in one city, which may still share a fate.
 * - `ipv4-nowhere`, `ipv4-at-one`, and so for IPv6: where traffic of a version that some link wants passes at all.
 */
export const REDUNDANCY_REASONS = [
  'no-path',
  'one-path',
  'same-location',
  'same-partner',
  'same-city',
  'ipv4-nowhere',
  'ipv4-at-one',
  'ipv6-nowhere',
  'ipv6-at-one',
] as const
export type RedundancyReason = (typeof REDUNDANCY_REASONS)[number]

/** One PoP with the links in it that exist. `pop` is undefined when it is not in the catalogue. */
export interface RedundancySite {
  popId: string
  pop: Pop | undefined
  links: Link[]
  /** Those that carry traffic now, with the IP versions that they carry. */
  carrying: { link: Link; families: Family[] }[]
}

/**
 * - `kind`: by the links that carry traffic now, so that nothing is promised that a failure would expose. An IP version
 *   that passes at one location only is not redundant: the verdict is that of the best version, `reasons` has the rest.
 * - `planned`: what it becomes once every link that exists is up and configured.
 * - `sites`: the proof, by location.
 */
export interface Redundancy {
  kind: RedundancyKind
  planned: RedundancyKind
  tone: Tone
  reasons: RedundancyReason[]
  sites: RedundancySite[]
}

/** Dead ends and links on their way out back nothing up. */
const NOT_STANDING: ReadonlySet<string> = new Set([
  'failed',
  'refused',
  'expired',
  'deprovisioning',
  'deleted',
  'locked',
])

/** Judges the links of one VPC; links in other regions cannot be on it (api-contract.md §5.2). */
export function redundancy(
  links: readonly Link[],
  pops: readonly Pop[],
  factsOf?: StepContextOf,
): Redundancy {
  const standing = links.filter(isStanding)
  const sites = [...Map.groupBy(standing, ({ pop_id }) => pop_id)].map(([popId, here]): RedundancySite => {
    const carrying = here
      .map((link) => ({ link, families: carriedFamilies(link, factsOf?.(link).routes) }))
      .filter(({ families }) => families.length > 0)
    return { popId, pop: pops.find(({ id }) => id === popId), links: here, carrying }
  })
  const kinds = new Set(FAMILIES.map((family) => kindOf(sites.map((site) => carriersOf(site, family)))))
  const kind = REDUNDANCY_KINDS.findLast((each) => kinds.has(each)) ?? 'none'
  const used = sites.filter(({ carrying }) => carrying.length > 0)
  const wanted = FAMILIES.filter((family) => standing.some((link) => wantedFamilies(link).includes(family)))
  const reasons = [...sharedFates(used), ...wanted.flatMap((family) => familyReason(used, family))]
  return {
    kind,
    planned: kindOf(sites.map((site) => site.links.length)),
    tone: toneOf(kind, reasons),
    reasons,
    sites,
  }
}

/** The VPCs with links that back each other up or could, those that lack most first; the locations' names change no order. */
export function worstVpcsFirst(
  linksByVpc: ReadonlyMap<string, Link[]>,
  factsOf?: StepContextOf,
): [vpcId: string, links: Link[]][] {
  const rankOf = (links: readonly Link[]) => TONES.indexOf(redundancy(links, [], factsOf).tone)
  return [...linksByVpc]
    .filter(([, links]) => links.some(isStanding))
    .map((entry) => ({ entry, rank: rankOf(entry[1]) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}

/** Neither a dead end nor on its way out: it backs others up, now or once it is finished. */
export function isStanding({ status }: Pick<Link, 'status'>): boolean {
  return !NOT_STANDING.has(status)
}

/** How many links of a site carry an IP version. */
function carriersOf({ carrying }: RedundancySite, family: Family): number {
  return carrying.filter(({ families }) => families.includes(family)).length
}

/** From the number of links in each site. */
function kindOf(counts: readonly number[]): RedundancyKind {
  const used = counts.filter((count) => count > 0)
  if (used.length > 1) return 'multi-site'
  return (used[0] ?? 0) > 1 ? 'same-pop' : 'none'
}

/** Of the sites with links that carry traffic. */
function sharedFates(used: readonly RedundancySite[]): RedundancyReason[] {
  const links = used.flatMap(({ carrying }) => carrying.map(({ link }) => link))
  if (links.length === 0) return ['no-path']
  if (links.length === 1) return ['one-path']
  const reasons: RedundancyReason[] = []
  if (used.length === 1) reasons.push('same-location')
  // A link on a port of one's own shares no partner.
  const partners = new Set(links.map((link) => link.partner?.partner_id ?? link.id))
  if (partners.size === 1) reasons.push('same-partner')
  const cities = new Set(used.map(({ pop, popId }) => pop?.city ?? popId))
  if (used.length > 1 && cities.size === 1) reasons.push('same-city')
  return reasons
}

/** Of an IP version that some link wants, at the sites with links that carry traffic. With one site there is no more to lose. */
function familyReason(used: readonly RedundancySite[], family: Family): RedundancyReason[] {
  const sites = used.filter((site) => carriersOf(site, family) > 0).length
  if (sites === 0) return used.length > 0 ? [`${family}-nowhere`] : []
  return sites === 1 && used.length > 1 ? [`${family}-at-one`] : []
}

function toneOf(kind: RedundancyKind, reasons: readonly RedundancyReason[]): Tone {
  if (reasons.includes('no-path')) return 'trouble'
  const lacks = reasons.some((reason) => reason !== 'same-partner' && reason !== 'same-city')
  return kind === 'multi-site' && !lacks ? 'working' : 'needs-you'
}

/**
 * What a VPC keeps when a link leaves it, by deletion or by being detached.
 * - `before`: the link carries traffic now, so that something is lost.
 * - `paths`, `families`: the other links that carry traffic, and the IP versions that they carry together.
 */
export function lossOf(
  link: Link,
  ofVpc: readonly Link[],
  factsOf?: StepContextOf,
): { before: boolean; paths: number; families: Family[] } {
  const carried = (each: Link) => carriedFamilies(each, factsOf?.(each).routes)
  const others = ofVpc
    .filter(({ id }) => id !== link.id)
    .map(carried)
    .filter((families) => families.length > 0)
  return {
    before: carried(link).length > 0,
    paths: others.length,
    families: FAMILIES.filter((family) => others.some((families) => families.includes(family))),
  }
}
