/** What the overview tells of all links at once (product.md "Overview"). */
import type { Link } from '../../contract/interlink.ts'
import { REGIONS, type Region } from '../../contract/regions.ts'
import { nextStep, type StepContextOf, type NextStep } from '../lifecycle/next-step.ts'
import { linkKind } from '../link/kind.ts'
import { TONES, type Tone } from '../link/tone.ts'
import { canCarryTraffic } from './redundancy.ts'

/** A link whose next move is the customer's. */
export interface Task {
  link: Link
  step: NextStep
}

/** What the customer must do, most urgent first: deadlines by their date, then what has waited longest. */
export function tasksOf(links: readonly Link[], factsOf?: StepContextOf): Task[] {
  return links
    .map((link) => ({ link, step: nextStep(link, factsOf?.(link)) }))
    .filter(({ step }) => step.actor === 'customer')
    .toSorted(
      (a, b) =>
        (a.step.deadline ?? '9999').localeCompare(b.step.deadline ?? '9999') ||
        a.link.updated_at.localeCompare(b.link.updated_at),
    )
}

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
  const count = (key: 'bgp_v4_status' | 'bgp_v6_status', status: string) =>
    links.filter((link) => link[key] === status).length
  const sessions = (key: 'bgp_v4_status' | 'bgp_v6_status') => ({
    up: count(key, 'up'),
    down: count(key, 'down'),
  })
  return { total: links.length, tones, v4: sessions('bgp_v4_status'), v6: sessions('bgp_v6_status') }
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
    .filter((link) => !canCarryTraffic(link, factsOf?.(link)))
    .toSorted((a, b) => a.created_at.localeCompare(b.created_at))
}

/** The links of each VPC, keyed by its id; links without one are left out. */
export function linksByVpc(links: readonly Link[]): Map<string, Link[]> {
  const attached = links.filter((link): link is Link & { vpc_id: string } => link.vpc_id !== undefined)
  return Map.groupBy<string, Link>(attached, (link) => link.vpc_id ?? '')
}
