/**
 * In which order links are told of, worst news first: the same on the overview, in the list and in the palette
 * (product.md "Overview").
 */
import type { Link } from '../../contract/interlink.ts'
import { carriedFamilies } from '../link/family-state.ts'
import { linkKind } from '../link/kind.ts'
import { nextStep, type NextStep, type NextStepCode, type StepContextOf } from './next-step.ts'

/**
 * - `vpc-cut-off`: sessions are down, and no other link of its VPC carries traffic.
 * - `down`, `family-down`: all sessions, or those of one IP version.
 * - `deadline`, `missed`: the partner must answer, in time or not any more.
 * - `dead-end`: refused, expired.
 * - `billed`: a hosted link that is built and carries nothing.
 * - `ending`: the partner must be told to deprovision.
 * - `rest`: everything else that waits for the customer; `none`: nothing does.
 */
export const URGENCIES = [
  'vpc-cut-off',
  'down',
  'family-down',
  'deadline',
  'missed',
  'dead-end',
  'billed',
  'ending',
  'rest',
  'none',
] as const
export type Urgency = (typeof URGENCIES)[number]

const BY_CODE: Partial<Record<NextStepCode, Urgency>> = {
  'all-sessions-down': 'down',
  'all-sessions-down-own-router': 'down',
  'session-down': 'family-down',
  'session-down-at-partner': 'family-down',
  'order-again-refused': 'dead-end',
  'order-again-expired': 'dead-end',
  'attach-vpc': 'billed',
  'attach-policy': 'billed',
  'activate-propagation': 'billed',
  'propagation-without-vpc': 'billed',
  'propagation-without-policy': 'billed',
  'policy-covers-nothing': 'billed',
  'policy-accepts-nothing': 'billed',
  'vpc-is-empty': 'billed',
  'tell-partner-to-deprovision': 'ending',
}

/** True for a link that is built and whose sessions are down, all or one of them. */
export function isOutage({ code }: Pick<NextStep, 'code'>): boolean {
  const urgency = BY_CODE[code]
  return code === 'partner-to-repair' || urgency === 'down' || urgency === 'family-down'
}

/**
 * How urgent a step is. `isVpcCutOff`: no link of its VPC carries traffic, and at least one has an outage.
 * `carriesTraffic`: of one IP version at least, now.
 */
function urgencyOf(
  link: Link,
  step: NextStep,
  { now, isVpcCutOff, carriesTraffic }: { now: Date; isVpcCutOff: boolean; carriesTraffic: boolean },
): Urgency {
  if (step.actor !== 'customer') return 'none'
  if (isVpcCutOff && isOutage(step)) return 'vpc-cut-off'
  if (step.deadline !== undefined) return Date.parse(step.deadline) > now.getTime() ? 'deadline' : 'missed'
  const urgency = BY_CODE[step.code] ?? 'rest'
  // A link that carries the other IP version, or is self-hosted, is not billed for nothing.
  const isBilled = linkKind(link) === 'hosted' && !carriesTraffic
  return urgency === 'billed' && !isBilled ? 'rest' : urgency
}

/** A link with its next step and how urgent that is. */
export interface Turn {
  link: Link
  step: NextStep
  urgency: Urgency
}

/** What decides about the order besides the links. `cutOffVpcs`: ids of VPCs that have lost their last path. */
export interface UrgencyFacts {
  now: Date
  factsOf?: StepContextOf | undefined
  cutOffVpcs: ReadonlySet<string>
}

/** Every link with its next step, most urgent first: then the earliest deadline, then what has waited longer, then the id. */
export function turnsOf(links: readonly Link[], { now, factsOf, cutOffVpcs }: UrgencyFacts): Turn[] {
  const turns = links.map((link): Turn => {
    const facts = factsOf?.(link)
    const step = nextStep(link, facts)
    const isVpcCutOff = link.vpc_id !== undefined && cutOffVpcs.has(link.vpc_id)
    const carriesTraffic = carriedFamilies(link, facts?.routes).length > 0
    return { link, step, urgency: urgencyOf(link, step, { now, isVpcCutOff, carriesTraffic }) }
  })
  return turns.toSorted(
    (a, b) =>
      URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
      compareText(a.step.deadline ?? '', b.step.deadline ?? '') ||
      compareText(a.link.updated_at, b.link.updated_at) ||
      compareText(a.link.id, b.link.id),
  )
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
