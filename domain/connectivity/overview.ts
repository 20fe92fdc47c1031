/** What the overview tells of all links at once (product.md "Overview"). */
import type { Link } from '../../contract/interlink.ts'
import { isOutage } from '../lifecycle/urgency.ts'
import { countsByGroup, cutOffVpcs, isInGroup, type Turn, type TurnGroup } from './turns.ts'

/** One of the numbers that the overview begins with. */
export interface Glance {
  group: TurnGroup
  count: number
  /** Of all links that exist, from 0 to 1. */
  share: number
}

/**
 * The overview in five numbers, and what must be said beside them.
 * - `cutOffVpcs`: ids of VPCs that have lost their last path.
 * - `down`: of those that need the reader, how many are down, all sessions or one.
 * - `longestBilled`: RFC 3339, the oldest order that is billed without traffic.
 */
export interface Verdict {
  glances: Glance[]
  total: number
  cutOffVpcs: string[]
  down: number
  longestBilled?: string
}

/** Says first what a reader must know in the morning. */
export function verdictOf(turns: readonly Turn[]): Verdict {
  const total = turns.filter(({ link }) => link.status !== 'deleted').length
  const [oldest] = billedWithoutTraffic(turns)
  return {
    glances: [...countsByGroup(turns)].map(([group, count]) => ({
      group,
      count,
      share: total > 0 ? count / total : 0,
    })),
    total,
    cutOffVpcs: [...cutOffVpcs(turns)],
    down: turns.filter((turn) => isInGroup('needs-you', turn) && isOutage(turn.step)).length,
    ...(oldest && { longestBilled: oldest.link.created_at }),
  }
}

/** Those that are billed and carry no traffic, oldest first. */
export function billedWithoutTraffic(turns: readonly Turn[]): Turn[] {
  return turns
    .filter((turn) => isInGroup('billed', turn))
    .toSorted((a, b) => a.link.created_at.localeCompare(b.link.created_at))
}

/** The links of each VPC, keyed by its id; links without one are left out. */
export function linksByVpc(links: readonly Link[]): Map<string, Link[]> {
  const attached = links.filter((link): link is Link & { vpc_id: string } => link.vpc_id !== undefined)
  return Map.groupBy<string, Link>(attached, (link) => link.vpc_id ?? '')
}
