/**
 * Who moves next on a link, what they must do, until when: the sentence every screen shows first.
 *
 * Two tables: `STEPS` says who acts in each step and with which button, `BY_STATUS` which step a
 * status means (domain.md "Statuses"; api-contract.md §4, §5.1).
 */
import type { KnownLinkStatus, Link } from '../../contract/interlink.ts'
import { downFamilies, upFamilies } from '../link/bgp-sessions.ts'
import { hasPolicy, missingConfiguration, type Family } from '../link/configuration.ts'
import { wantedStates, type FamilyState, type RoutesByFamily } from '../link/family-state.ts'
import { linkKind, type LinkKind } from '../link/kind.ts'
import type { Tone } from '../link/tone.ts'
import { getOwn } from '../text/get-own.ts'
import { responseDeadline } from './deadline.ts'

export const ACTORS = ['customer', 'partner', 'scaleway', 'nobody'] as const
export type Actor = (typeof ACTORS)[number]

/** What the button of a next step does. `open-ticket` leads out of the console, the rest to a panel of the link's page. */
export const NEXT_ACTIONS = [
  'contact-partner',
  'order-again',
  'attach-vpc',
  'attach-policy',
  'change-policy',
  'activate-propagation',
  'configure-router',
  'open-ticket',
  'tell-partner',
  'check-router',
] as const
export type NextAction = (typeof NEXT_ACTIONS)[number]

interface StepRule {
  actor: Actor
  /** Where the customer acts `needs-you`, or `trouble` in an outage: what worked and does not is worse news. */
  tone: Tone
  action?: NextAction
}

const STEPS = {
  'wait-for-configuration': { actor: 'scaleway', tone: 'in-progress' },
  'creation-failed': { actor: 'scaleway', tone: 'trouble', action: 'open-ticket' },
  'contact-partner': { actor: 'customer', tone: 'needs-you', action: 'contact-partner' },
  // Only the person knows that the partner was contacted; until it acts, the button stays for a reminder.
  'partner-to-accept': { actor: 'partner', tone: 'in-progress', action: 'contact-partner' },
  'order-again-refused': { actor: 'customer', tone: 'needs-you', action: 'order-again' },
  'order-again-expired': { actor: 'customer', tone: 'needs-you', action: 'order-again' },
  // The action is whatever can be configured ahead (api-contract.md §5.1), see `nextStep`.
  'partner-is-provisioning': { actor: 'partner', tone: 'in-progress' },
  'configure-router': { actor: 'customer', tone: 'needs-you', action: 'configure-router' },
  'attach-vpc': { actor: 'customer', tone: 'needs-you', action: 'attach-vpc' },
  'attach-policy': { actor: 'customer', tone: 'needs-you', action: 'attach-policy' },
  'activate-propagation': { actor: 'customer', tone: 'needs-you', action: 'activate-propagation' },
  // Propagation is on and nothing can flow: the API allows it, people do not expect it (domain.md "Where recorded reality differs").
  'propagation-without-vpc': { actor: 'customer', tone: 'needs-you', action: 'attach-vpc' },
  'propagation-without-policy': { actor: 'customer', tone: 'needs-you', action: 'attach-policy' },
  // Everything is attached and on, yet routes do not pass (domain.md "What goes wrong"): of all IP versions, or of one.
  'policy-covers-nothing': { actor: 'customer', tone: 'needs-you', action: 'change-policy' },
  'policy-accepts-nothing': { actor: 'customer', tone: 'needs-you', action: 'change-policy' },
  'policy-covers-part': { actor: 'customer', tone: 'needs-you', action: 'change-policy' },
  // A private network is made elsewhere; this console only attaches another VPC.
  'vpc-is-empty': { actor: 'customer', tone: 'needs-you' },
  // A policy asks for a session that Scaleway has not opened yet.
  'wait-for-session': { actor: 'scaleway', tone: 'in-progress' },
  'traffic-can-flow': { actor: 'nobody', tone: 'working' },
  // With an L3 partner the partner runs the session, else the customer's router does (domain.md "What it is"). Whoever
  // must ask the partner to check has the move, until they note that they asked about this outage.
  'session-down': { actor: 'customer', tone: 'trouble', action: 'check-router' },
  'session-down-at-partner': { actor: 'customer', tone: 'trouble', action: 'contact-partner' },
  'all-sessions-down': { actor: 'customer', tone: 'trouble', action: 'contact-partner' },
  'all-sessions-down-own-router': { actor: 'customer', tone: 'trouble', action: 'check-router' },
  'partner-to-repair': { actor: 'partner', tone: 'trouble', action: 'contact-partner' },
  locked: { actor: 'scaleway', tone: 'trouble', action: 'open-ticket' },
  'tell-partner-to-deprovision': { actor: 'customer', tone: 'needs-you', action: 'tell-partner' },
  'partner-to-deprovision': { actor: 'partner', tone: 'in-progress', action: 'tell-partner' },
  'wait-for-deletion': { actor: 'scaleway', tone: 'in-progress' },
  deleted: { actor: 'nobody', tone: 'quiet' },
  'unknown-status': { actor: 'nobody', tone: 'quiet' },
} as const satisfies Record<string, StepRule>

export type NextStepCode = keyof typeof STEPS
export const NEXT_STEP_CODES = Object.keys(STEPS) as NextStepCode[]

type Decide = NextStepCode | ((link: Link) => NextStepCode)

/** A pair is for hosted and self-hosted where they differ. */
const BY_STATUS: Record<KnownLinkStatus, Decide | Record<LinkKind, Decide>> = {
  configuring: 'wait-for-configuration',
  failed: 'creation-failed',
  // No source gives a self-hosted link these partner states; with no partner to ask, Scaleway has the move.
  requested: { hosted: 'contact-partner', 'self-hosted': 'wait-for-configuration' },
  provisioning: { hosted: 'partner-is-provisioning', 'self-hosted': 'wait-for-configuration' },
  refused: 'order-again-refused',
  expired: 'order-again-expired',
  ready: 'configure-router',
  active: whenActive,
  limited_connectivity: oneSessionDown,
  all_down: { hosted: 'all-sessions-down', 'self-hosted': 'all-sessions-down-own-router' },
  // Self-hosted links have no partner to tell (domain.md "Deprovisioning").
  deprovisioning: { hosted: 'tell-partner-to-deprovision', 'self-hosted': 'wait-for-deletion' },
  deleted: 'deleted',
  locked: 'locked',
}

/** An `active` link with a session down is called what it is, even before its status says so. */
function whenActive(link: Link): NextStepCode {
  if (downFamilies(link).length > 0) {
    if (upFamilies(link).length > 0) return oneSessionDown(link)
    return linkKind(link) === 'hosted' ? 'all-sessions-down' : 'all-sessions-down-own-router'
  }
  if (link.enable_route_propagation) {
    if (link.vpc_id === undefined) return 'propagation-without-vpc'
    if (!hasPolicy(link)) return 'propagation-without-policy'
  }
  return missingConfiguration(link) ?? 'traffic-can-flow'
}

function oneSessionDown(link: Link): NextStepCode {
  return link.partner?.l3_connectivity === true ? 'session-down-at-partner' : 'session-down'
}

/**
 * - `deadline`: RFC 3339, only while the partner has to answer: the link expires then.
 * - `action`: the button that makes the move, absent when there is nothing to press.
 * - `family`: the IP version that the step is about; absent when it is about the whole link.
 */
export interface NextStep {
  code: NextStepCode
  actor: Actor
  tone: Tone
  deadline?: string
  action?: NextAction
  family?: Family
}

/**
 * What the link itself does not tell.
 * - `isPartnerContacted`: the person noted that they asked the partner for what the link waits for; of an outage, for
 *   the present one.
 * - `routes`: what the policies let through, as far as that is known.
 */
export interface StepContext {
  isPartnerContacted?: boolean
  routes?: RoutesByFamily
}

/** What is known of each of many links; `{}` of one of which nothing is. */
export type StepContextOf = (link: Link) => StepContext

/** The one next move on a link. A status this version does not know gives `unknown-status`, no one's move. */
export function nextStep(link: Link, facts: StepContext = {}): NextStep {
  const plain = stepCode(link)
  const found: Pick<NextStep, 'code' | 'family'> =
    plain === 'traffic-can-flow' ? routesStep(link, facts.routes) : { code: plain }
  const code = facts.isPartnerContacted ? (ONCE_ASKED[found.code] ?? found.code) : found.code
  const step: NextStep = { ...found, code, ...(STEPS[code] satisfies StepRule) }
  if (code === 'contact-partner' || code === 'partner-to-accept') {
    const deadline = responseDeadline(link)
    if (deadline !== undefined) step.deadline = deadline
  }
  if (code === 'partner-is-provisioning') {
    const ahead = missingConfiguration(link)
    if (ahead !== undefined) step.action = ahead
  }
  if (plain === 'session-down' || plain === 'session-down-at-partner') {
    const [family, another] = downFamilies(link)
    if (family !== undefined && another === undefined) step.family = family
  }
  return step
}

/** What the step becomes once the partner was asked for it. */
const ONCE_ASKED: Partial<Record<NextStepCode, NextStepCode>> = {
  'contact-partner': 'partner-to-accept',
  'tell-partner-to-deprovision': 'partner-to-deprovision',
  'session-down-at-partner': 'partner-to-repair',
  'all-sessions-down': 'partner-to-repair',
}

/** The steps that the states of single IP versions ask for, worst first. */
const BY_FAMILY_STATE: readonly (readonly [FamilyState, NextStepCode])[] = [
  ['no-subnet', 'vpc-is-empty'],
  ['announces-nothing', 'policy-covers-nothing'],
  ['accepts-nothing', 'policy-accepts-nothing'],
  ['partly', 'policy-covers-part'],
  ['opening', 'wait-for-session'],
  ['unknown', 'wait-for-session'],
]

/** Once nothing else is missing, each wanted IP version is judged alone: traffic flows only if all of them work. */
function routesStep(link: Link, routes: RoutesByFamily | undefined): Pick<NextStep, 'code' | 'family'> {
  const wanted = wantedStates(link, routes)
  for (const [state, code] of BY_FAMILY_STATE) {
    const [first, another] = wanted.filter((each) => each.state === state)
    if (first) return another || wanted.length === 1 ? { code } : { code, family: first.family }
  }
  return { code: 'traffic-can-flow' }
}

function stepCode(link: Link): NextStepCode {
  let decide = getOwn(BY_STATUS, link.status)
  if (typeof decide === 'object') decide = decide[linkKind(link)]
  if (decide === undefined) return 'unknown-status'
  return typeof decide === 'function' ? decide(link) : decide
}
