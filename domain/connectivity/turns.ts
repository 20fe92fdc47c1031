/** Whose turn it is on each of many links, worst news first: the same on the overview, in the list and in the palette. */
import type { Link } from '../../contract/interlink.ts'
import { nextStep, type NextStep, type StepContextOf } from '../lifecycle/next-step.ts'
import { isOutage, URGENCIES, urgencyOf, type Urgency } from '../lifecycle/urgency.ts'
import { carriedFamilies } from '../link/family-state.ts'
import { linkKind } from '../link/kind.ts'
import { TONES } from '../link/tone.ts'
import { compareText } from '../text/name-order.ts'

/** A link with what its turn is made of: its next step, and whether it carries traffic of one IP version at least. */
export interface Judged {
  link: Link
  step: NextStep
  carriesTraffic: boolean
}

/** A link with its next step and how urgent that is. */
export interface Turn extends Judged {
  urgency: Urgency
}

/**
 * The lists that a reader looks at, worst first. A link may be in several: one that is down is a problem, and needs
 * the person who has to ask the partner.
 */
export const TURN_GROUPS = ['problem', 'needs-you', 'in-progress', 'working', 'billed'] as const
export type TurnGroup = (typeof TURN_GROUPS)[number]

/** Scaleway's billing stops with the deletion (domain.md "Deprovisioning"). */
const NOT_BILLED: ReadonlySet<string> = new Set(['deprovisioning', 'deleted'])

const IS_IN: Record<TurnGroup, (judged: Judged) => boolean> = {
  problem: ({ step }) => step.tone === 'trouble',
  'needs-you': ({ step }) => step.actor === 'customer',
  'in-progress': ({ step }) => step.tone === 'in-progress',
  working: ({ step }) => step.tone === 'working',
  // Billing runs from the order on, and a self-hosted link adds no fee over its connection (domain.md "Ordering").
  billed: ({ link, carriesTraffic }) =>
    linkKind(link) === 'hosted' && !NOT_BILLED.has(link.status) && !carriesTraffic,
}

/** Whether a link belongs in a list. `billed`: without traffic. */
export function isInGroup(group: TurnGroup, judged: Judged): boolean {
  return IS_IN[group](judged)
}

/** How many links each list has. */
export function countsByGroup(turns: readonly Judged[]): Map<TurnGroup, number> {
  return new Map(
    TURN_GROUPS.map((group) => [group, turns.filter((turn) => isInGroup(group, turn)).length] as const),
  )
}

/** One link's part of it. */
export function judge(link: Link, factsOf: StepContextOf | undefined): Judged {
  const facts = factsOf?.(link)
  return {
    link,
    step: nextStep(link, facts),
    carriesTraffic: carriedFamilies(link, facts?.routes).length > 0,
  }
}

/** VPCs that have lost their last path: sessions of their links are down, and none of them carries traffic. */
export function cutOffVpcs(judged: readonly Judged[]): Set<string> {
  const broken = new Set<string>()
  const served = new Set<string>()
  for (const { link, step, carriesTraffic } of judged) {
    if (link.vpc_id === undefined) continue
    if (isOutage(step)) broken.add(link.vpc_id)
    if (carriesTraffic) served.add(link.vpc_id)
  }
  return new Set([...broken].filter((vpcId) => !served.has(vpcId)))
}

/** Every link with its next step, in the order they came in. */
export function turnsOf(links: readonly Link[], now: Date, factsOf?: StepContextOf): Turn[] {
  const judged = links.map((link) => judge(link, factsOf))
  const cutOff = cutOffVpcs(judged)
  return judged.map(({ link, step, carriesTraffic }) => {
    const isVpcCutOff = link.vpc_id !== undefined && cutOff.has(link.vpc_id)
    return {
      link,
      step,
      carriesTraffic,
      urgency: urgencyOf(link, step, { now, isVpcCutOff, carriesTraffic }),
    }
  })
}

/** By urgency, and among those of one urgency by tone: worst first. */
const RANKS = new Map(
  URGENCIES.flatMap((urgency, index) =>
    TONES.map((tone, place) => [`${urgency} ${tone}`, index * TONES.length + place] as const),
  ),
)
const rankOf = ({ urgency, step }: Turn) => RANKS.get(`${urgency} ${step.tone}`) ?? RANKS.size

/**
 * Most urgent first, then the worse tone, so that what nobody works on comes last; then the earliest deadline, then what
 * has waited longer, then the id.
 */
export function byUrgency(turns: readonly Turn[]): Turn[] {
  return turns.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      compareText(a.step.deadline ?? '', b.step.deadline ?? '') ||
      compareText(a.link.updated_at, b.link.updated_at) ||
      compareText(a.link.id, b.link.id),
  )
}

/** What the customer must do, most urgent first. */
export function tasksOf(links: readonly Link[], now: Date, factsOf?: StepContextOf): Turn[] {
  return byUrgency(turnsOf(links, now, factsOf).filter((turn) => isInGroup('needs-you', turn)))
}

/** What a tab says of the tasks among these while another one is open: how many, and whether a VPC has lost its last path. */
export function attentionOf(turns: readonly Turn[]): { count: number; isCutOff: boolean } {
  return {
    count: turns.filter((turn) => isInGroup('needs-you', turn)).length,
    isCutOff: turns.some(({ urgency }) => urgency === 'vpc-cut-off'),
  }
}
