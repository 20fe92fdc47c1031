/** How urgent a link's next step is: links are told of with the worst news first (product.md "Overview"). */
import type { Link } from '../../contract/interlink.ts'
import { linkKind } from '../link/kind.ts'
import type { NextStep, NextStepCode } from './next-step.ts'

/**
 * From the most urgent one on.
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

/** What decides besides the link and its step. `carriesTraffic`: of one IP version at least, now. */
interface UrgencyFacts {
  now: Date
  isVpcCutOff: boolean
  carriesTraffic: boolean
}

/** How urgent a step is. */
export function urgencyOf(
  link: Link,
  step: NextStep,
  { now, isVpcCutOff, carriesTraffic }: UrgencyFacts,
): Urgency {
  if (step.actor !== 'customer') return 'none'
  if (isVpcCutOff && isOutage(step)) return 'vpc-cut-off'
  if (step.deadline !== undefined) return Date.parse(step.deadline) > now.getTime() ? 'deadline' : 'missed'
  const urgency = BY_CODE[step.code] ?? 'rest'
  // A link that carries the other IP version, or is self-hosted, is not billed for nothing.
  const isBilled = linkKind(link) === 'hosted' && !carriesTraffic
  return urgency === 'billed' && !isBilled ? 'rest' : urgency
}
