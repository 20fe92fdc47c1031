/** What the overview tells of all links at once (product.md "Overview"). */
import type { Link } from '../../contract/interlink.ts'
import { REGIONS, type Region } from '../../contract/regions.ts'
import { nextStep, type StepContextOf } from '../lifecycle/next-step.ts'
import { sessionState } from '../link/bgp-sessions.ts'
import type { Family } from '../link/configuration.ts'
import { carriedFamilies } from '../link/family-state.ts'
import { linkKind } from '../link/kind.ts'
import { TONES, type Tone } from '../link/tone.ts'

/** Sessions of one IP version, counted; those that were never there are not. */
export interface Sessions {
  up: number
  down: number
}

/** The links of one region, counted. */
export interface RegionHealth {
  region: Region
  total: number
  /** By the tone of each link's next step, as on its page. */
  tones: Record<Tone, number>
  v4: Sessions
  v6: Sessions
}

/** Counts of every region that has links, in the usual order of regions. */
export function healthByRegion(links: readonly Link[], factsOf?: StepContextOf): RegionHealth[] {
  return REGIONS.flatMap((region) => {
    const here = links.filter((link) => link.region === region)
    return here.length === 0 ? [] : [{ region, ...countsOf(here, factsOf) }]
  })
}

function countsOf(links: readonly Link[], factsOf?: StepContextOf): Omit<RegionHealth, 'region'> {
  const tones = Object.fromEntries(TONES.map((tone) => [tone, 0])) as Record<Tone, number>
  for (const link of links) tones[nextStep(link, factsOf?.(link)).tone] += 1
  const count = (family: Family, state: 'up' | 'down') =>
    links.filter((link) => sessionState(link, family) === state).length
  const sessions = (family: Family) => ({ up: count(family, 'up'), down: count(family, 'down') })
  return { total: links.length, tones, v4: sessions('ipv4'), v6: sessions('ipv6') }
}

/** Scaleway's billing stops with the deletion (domain.md "Deprovisioning"). */
const NOT_BILLED: ReadonlySet<string> = new Set(['deprovisioning', 'deleted'])

/**
 * Hosted links that are billed and carry no traffic: billing runs from the order to the deletion, and a
 * self-hosted link adds no fee over its connection (domain.md "Ordering"). Oldest first.
 */
export function billedWithoutTraffic(links: readonly Link[], factsOf?: StepContextOf): Link[] {
  return links
    .filter((link) => linkKind(link) === 'hosted' && !NOT_BILLED.has(link.status))
    .filter((link) => carriedFamilies(link, factsOf?.(link).routes).length === 0)
    .toSorted((a, b) => a.created_at.localeCompare(b.created_at))
}

/** The links of each VPC, keyed by its id; links without one are left out. */
export function linksByVpc(links: readonly Link[]): Map<string, Link[]> {
  const attached = links.filter((link): link is Link & { vpc_id: string } => link.vpc_id !== undefined)
  return Map.groupBy<string, Link>(attached, (link) => link.vpc_id ?? '')
}
