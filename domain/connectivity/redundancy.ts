/**
 * Whether the links of one VPC really back each other up. Scaleway's SLA knows a *multi-site redundant
 * deployment*: two or more links on one VPC in two PoPs of the region (domain.md "Configuration rules").
 */
import type { Link, Pop } from '../../contract/interlink.ts'
import type { StepContextOf, StepContext } from '../lifecycle/next-step.ts'
import { upFamilies } from '../link/bgp-sessions.ts'
import { missingConfiguration } from '../link/configuration.ts'

export const REDUNDANCY_KINDS = ['none', 'same-pop', 'multi-site'] as const
export type RedundancyKind = (typeof REDUNDANCY_KINDS)[number]

/** One PoP with the links in it that exist. `pop` is undefined when it is not in the catalogue. */
export interface RedundancySite {
  popId: string
  pop: Pop | undefined
  links: Link[]
  /** Those that can carry traffic now. */
  carrying: Link[]
}

/**
 * - `kind`: by the links that can carry traffic now, so that nothing is promised that a failure would expose.
 * - `planned`: what it becomes once every link that exists is up and configured.
 * - `sameCity`: true when all sites are in one city; two buildings may still share a fate.
 */
export interface Redundancy {
  kind: RedundancyKind
  planned: RedundancyKind
  sameCity: boolean
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
    const pop = pops.find(({ id }) => id === popId)
    return {
      popId,
      pop,
      links: here,
      carrying: here.filter((link) => canCarryTraffic(link, factsOf?.(link))),
    }
  })
  const cities = new Set(sites.map(({ pop, popId }) => pop?.city ?? popId))
  return {
    kind: kindOf(sites.map(({ carrying }) => carrying.length)),
    planned: kindOf(sites.map((site) => site.links.length)),
    sameCity: sites.length > 0 && cities.size === 1,
    sites,
  }
}

/** Neither a dead end nor on its way out: it backs others up, now or once it is finished. */
export function isStanding({ status }: Pick<Link, 'status'>): boolean {
  return !NOT_STANDING.has(status)
}

/** Up, configured, with at least one session established, and with a way back into the VPC as far as that is known. */
export function canCarryTraffic(link: Link, { nothingAnnounced }: StepContext = {}): boolean {
  const up = link.status === 'active' || link.status === 'limited_connectivity'
  return (
    up &&
    missingConfiguration(link) === undefined &&
    upFamilies(link).length > 0 &&
    nothingAnnounced === undefined
  )
}

/** From the number of links in each site. */
function kindOf(counts: readonly number[]): RedundancyKind {
  const used = counts.filter((count) => count > 0)
  if (used.length > 1) return 'multi-site'
  return (used[0] ?? 0) > 1 ? 'same-pop' : 'none'
}
