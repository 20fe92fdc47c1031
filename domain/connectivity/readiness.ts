/**
 * *Will traffic flow?*: the five conditions (acceptance 42), each with its verdict, its cause and the
 * fix. Sources: api-contract.md §5.1 (status and sessions), §5.3 (VPC), §5.4 (policies), §5.5
 * (propagation), §9.1 (routes learned over a link show up in the VPC as `type: interlink`).
 */
import type { KnownLinkStatus, Link, RoutingPolicy } from '../../contract/interlink.ts'
import { nextStep, type NextAction, type NothingAnnounced } from '../lifecycle/next-step.ts'
import { downFamilies } from '../link/bgp-sessions.ts'
import { attachedPolicies, hasPolicy, policyId } from '../link/configuration.ts'
import { linkKind } from '../link/kind.ts'
import { propagationEffect, type Network } from '../prefixes/map.ts'
import { getOwn } from '../text/get-own.ts'

/** Every cause a condition can have; its message is `readiness.<code>.<cause>`. */
export const READINESS_CAUSES = {
  'link-up': [
    'up',
    'configuring',
    'waiting-for-partner',
    'being-built',
    'waiting-for-router',
    'one-session-down',
    'all-sessions-down',
    'dead-end',
    'locked',
    'being-deleted',
    'unknown-status',
  ],
  vpc: ['attached', 'missing', 'empty'],
  policy: [
    'both',
    'ipv4-only',
    'ipv6-only',
    'missing',
    'lets-nothing-in',
    'lets-nothing-out',
    'empty',
    'covers-nothing',
  ],
  propagation: ['active', 'inactive', 'active-without-vpc', 'active-without-policy', 'active-without-subnet'],
  routes: ['learned', 'none', 'waiting', 'not-read-yet', 'unavailable'],
} as const

export type ConditionCode = keyof typeof READINESS_CAUSES
export type Verdict = 'pass' | 'fail' | 'warning' | 'unknown'

/** `warning`: does not stop all traffic by itself, or is on without any effect. */
export type Condition = {
  [Code in ConditionCode]: {
    code: Code
    verdict: Verdict
    cause: (typeof READINESS_CAUSES)[Code][number]
    /** The action that fixes it, where there is one. */
    fix?: NextAction
  }
}[ConditionCode]

/**
 * What the link itself does not tell.
 * - `learnedRoutes`: routes of type `interlink` in the VPC's route table; `'unavailable'` when they
 *   could not be read, absent while they are being read.
 * - `policies`: policies, if known, to see attached ones that let nothing through.
 * - `networks`: the private networks of the attached VPC, if known, to see whether any gets out.
 */
export interface ReadinessInput {
  learnedRoutes?: number | 'unavailable'
  policies?: readonly RoutingPolicy[]
  networks?: readonly Network[]
}

/** The five conditions, always in the same order. */
export function readiness(link: Link, facts: ReadinessInput): Condition[] {
  const ownConditions = [linkUp(link), vpc(link, facts), policy(link, facts), propagation(link, facts)]
  const clear = ownConditions.every(({ verdict }) => verdict === 'pass' || verdict === 'warning')
  return [...ownConditions, routes(link, facts, clear)]
}

/** `no` as soon as one condition fails, `unknown` while one cannot be judged; a warning alone stops nothing. */
export function trafficFlows(conditions: readonly Condition[]): 'yes' | 'no' | 'unknown' {
  if (conditions.some(({ verdict }) => verdict === 'fail')) return 'no'
  return conditions.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'yes'
}

type LinkUp = Extract<Condition, { code: 'link-up' }>

const LINK_UP: Record<KnownLinkStatus, [Verdict, LinkUp['cause']]> = {
  configuring: ['unknown', 'configuring'],
  failed: ['fail', 'dead-end'],
  requested: ['fail', 'waiting-for-partner'],
  refused: ['fail', 'dead-end'],
  expired: ['fail', 'dead-end'],
  provisioning: ['fail', 'being-built'],
  ready: ['fail', 'waiting-for-router'],
  active: ['pass', 'up'],
  limited_connectivity: ['warning', 'one-session-down'],
  all_down: ['fail', 'all-sessions-down'],
  deprovisioning: ['fail', 'being-deleted'],
  deleted: ['fail', 'being-deleted'],
  locked: ['fail', 'locked'],
}

/** Only these steps fix the link itself; the others belong to the conditions below. */
const LINK_FIXES: ReadonlySet<NextAction | undefined> = new Set([
  'contact-partner',
  'order-again',
  'open-ticket',
  'configure-router',
  'check-router',
])

function linkUp(link: Link): LinkUp {
  const [verdict, cause] = getOwn(LINK_UP, link.status) ?? (['unknown', 'unknown-status'] as const)
  const { code, action } = nextStep(link)
  // A session that is down counts even while the status still says active (as in nextStep).
  const down = link.status === 'active' && downFamilies(link).length > 0
  const allDown = down && (code === 'all-sessions-down' || code === 'all-sessions-down-own-router')
  return {
    code: 'link-up',
    verdict: allDown ? 'fail' : down ? 'warning' : verdict,
    cause: allDown ? 'all-sessions-down' : down ? 'one-session-down' : cause,
    ...(LINK_FIXES.has(action) && { fix: action }),
  }
}

function vpc(link: Link, { networks }: ReadinessInput): Condition {
  if (link.vpc_id === undefined) return { code: 'vpc', verdict: 'fail', cause: 'missing', fix: 'attach-vpc' }
  return networks && isEmpty(networks)
    ? { code: 'vpc', verdict: 'fail', cause: 'empty' }
    : { code: 'vpc', verdict: 'pass', cause: 'attached' }
}

/** True for a VPC without a subnet: there is nothing in it to reach, nor to announce. */
function isEmpty(networks: readonly Network[]): boolean {
  return networks.every(({ subnets }) => subnets.length === 0)
}

function policy(link: Link, facts: ReadinessInput): Condition {
  const ids = [policyId(link, 'ipv4'), policyId(link, 'ipv6')]
  if (!hasPolicy(link)) return { code: 'policy', verdict: 'fail', cause: 'missing', fix: 'attach-policy' }
  const attached = attachedPolicies(link, facts.policies)
  if (attached) {
    // A policy is a whitelist: an empty list blocks every route of its direction (domain.md).
    const shutIn = attached.every((each) => each.prefix_filter_in.length === 0)
    const shutOut = attached.every((each) => each.prefix_filter_out.length === 0)
    if (shutIn && shutOut) return { code: 'policy', verdict: 'fail', cause: 'empty', fix: 'attach-policy' }
    if (shutIn) return { code: 'policy', verdict: 'warning', cause: 'lets-nothing-in', fix: 'attach-policy' }
    if (shutOut)
      return { code: 'policy', verdict: 'warning', cause: 'lets-nothing-out', fix: 'attach-policy' }
  }
  if (nothingAnnounced(link, facts) === 'policy-covers-nothing')
    return { code: 'policy', verdict: 'fail', cause: 'covers-nothing', fix: 'change-policy' }
  const cause = ids[0] === undefined ? 'ipv6-only' : ids[1] === undefined ? 'ipv4-only' : 'both'
  return { code: 'policy', verdict: 'pass', cause }
}

/**
 * Why no subnet of the VPC is announced, if none is: your side then has no way back into it. Undefined as long
 * as that is not known.
 */
export function nothingAnnounced(
  link: Link,
  { policies, networks }: ReadinessInput,
): NothingAnnounced | undefined {
  const attached = attachedPolicies(link, policies)
  if (link.vpc_id === undefined || !networks || !attached) return undefined
  if (isEmpty(networks)) return 'vpc-is-empty'
  const { announced, held } = propagationEffect(networks, attached)
  return announced.length === 0 && held.length > 0 ? 'policy-covers-nothing' : undefined
}

/** On with nothing to propagate is a warning, never a success (acceptance 43); what is missing fails above. */
function propagation(link: Link, { networks }: ReadinessInput): Condition {
  if (!link.enable_route_propagation)
    return { code: 'propagation', verdict: 'fail', cause: 'inactive', fix: 'activate-propagation' }
  if (link.vpc_id === undefined)
    return { code: 'propagation', verdict: 'warning', cause: 'active-without-vpc', fix: 'attach-vpc' }
  if (!hasPolicy(link))
    return { code: 'propagation', verdict: 'warning', cause: 'active-without-policy', fix: 'attach-policy' }
  if (networks && isEmpty(networks))
    return { code: 'propagation', verdict: 'warning', cause: 'active-without-subnet' }
  return { code: 'propagation', verdict: 'pass', cause: 'active' }
}

/** No route is a finding of its own only once nothing else explains it. */
function routes(link: Link, { learnedRoutes }: ReadinessInput, clear: boolean): Condition {
  if (learnedRoutes === 'unavailable') return { code: 'routes', verdict: 'unknown', cause: 'unavailable' }
  if (learnedRoutes !== undefined && learnedRoutes > 0)
    return { code: 'routes', verdict: 'pass', cause: 'learned' }
  if (!clear) return { code: 'routes', verdict: 'unknown', cause: 'waiting' }
  if (learnedRoutes === undefined) return { code: 'routes', verdict: 'unknown', cause: 'not-read-yet' }
  // With an L3 partner the partner announces the routes, else the customer's router does.
  const byPartner = linkKind(link) === 'hosted' && link.partner?.l3_connectivity === true
  return {
    code: 'routes',
    verdict: 'fail',
    cause: 'none',
    fix: byPartner ? 'contact-partner' : 'check-router',
  }
}
