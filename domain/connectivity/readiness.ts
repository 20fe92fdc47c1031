/**
 * *Will traffic flow?*: the five conditions (acceptance 42), each with its verdict, its cause and the
 * fix. Sources: api-contract.md §5.1 (status and sessions), §5.3 (VPC), §5.4 (policies), §5.5
 * (propagation), §9.1 (routes learned over a link show up in the VPC as `type: interlink`).
 */
import type { KnownLinkStatus, Link } from '../../contract/interlink.ts'
import { nextStep, type NextAction } from '../lifecycle/next-step.ts'
import { downFamilies, upFamilies } from '../link/bgp-sessions.ts'
import { hasPolicy, wantedFamilies, type Family } from '../link/configuration.ts'
import { isPassing, routesState, type FamilyRoutes } from '../link/family-state.ts'
import { linkKind } from '../link/kind.ts'
import { subnetsOf, type Network } from '../prefixes/map.ts'
import { ofFamily } from '../prefixes/parse.ts'
import { getOwn } from '../text/get-own.ts'
import { routesByFamily, type RoutesInput } from './family-routes.ts'

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
    'session-opening',
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
    'covers-part',
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
    /** The IP version that it is about, where the other one is in order or not wanted. */
    family?: Family
    /** Of `covers-part`: the VPC's subnets that are not announced. */
    held?: readonly string[]
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
export interface ReadinessInput extends RoutesInput {
  learnedRoutes?: number | 'unavailable' | undefined
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
  const { action } = nextStep(link)
  const fix = LINK_FIXES.has(action) && action !== undefined ? { fix: action } : {}
  // A session that is down counts even while the status still says active (as in nextStep).
  const [down, another] = downFamilies(link)
  const up = upFamilies(link)
  if (link.status !== 'all_down' && down !== undefined) {
    if (up.length === 0) return { code: 'link-up', verdict: 'fail', cause: 'all-sessions-down', ...fix }
    const family = another === undefined ? { family: down } : {}
    return { code: 'link-up', verdict: 'warning', cause: 'one-session-down', ...family, ...fix }
  }
  const isInService = link.status === 'active' || link.status === 'limited_connectivity'
  const opening = wantedFamilies(link).find((family) => !up.includes(family))
  if (isInService && opening !== undefined) {
    // A session that is not there yet: the version that is up passes.
    const known =
      up.length > 0 ? ({ verdict: 'warning', family: opening } as const) : ({ verdict: 'unknown' } as const)
    return { code: 'link-up', cause: 'session-opening', ...known }
  }
  return { code: 'link-up', verdict, cause, ...fix }
}

function vpc(link: Link, { networks }: ReadinessInput): Condition {
  if (link.vpc_id === undefined) return { code: 'vpc', verdict: 'fail', cause: 'missing', fix: 'attach-vpc' }
  if (networks && isEmpty(networks)) return { code: 'vpc', verdict: 'fail', cause: 'empty' }
  const bare = wantedFamilies(link).find(
    (family) => networks && ofFamily(subnetsOf(networks), family).length === 0,
  )
  return bare === undefined
    ? { code: 'vpc', verdict: 'pass', cause: 'attached' }
    : { code: 'vpc', verdict: 'warning', cause: 'empty', family: bare }
}

/** True for a VPC without a subnet: there is nothing in it to reach, nor to announce. */
function isEmpty(networks: readonly Network[]): boolean {
  return networks.every(({ subnets }) => subnets.length === 0)
}

type PolicyCondition = Extract<Condition, { code: 'policy' }>

/** What a policy of one IP version can do wrong, worst first, with the fix. */
const POLICY_FAULTS: readonly {
  cause: PolicyCondition['cause']
  applies: (routes: FamilyRoutes) => boolean
}[] = [
  { cause: 'empty', applies: ({ announcesNothing, acceptsNothing }) => announcesNothing && acceptsNothing },
  { cause: 'lets-nothing-out', applies: ({ announcesNothing }) => announcesNothing },
  { cause: 'lets-nothing-in', applies: ({ acceptsNothing }) => acceptsNothing },
  {
    cause: 'covers-nothing',
    applies: ({ subnets }) =>
      subnets !== undefined && subnets.announced.length === 0 && subnets.held.length > 0,
  },
  { cause: 'covers-part', applies: ({ subnets }) => subnets !== undefined && subnets.held.length > 0 },
]

/** Each wanted IP version is judged alone: traffic stops once none of them passes, for whatever reasons; else it warns. */
function policy(link: Link, facts: ReadinessInput): PolicyCondition {
  if (!hasPolicy(link)) return { code: 'policy', verdict: 'fail', cause: 'missing', fix: 'attach-policy' }
  const wanted = wantedFamilies(link)
  const passing = routesByFamily(link, facts)
  for (const { cause, applies } of POLICY_FAULTS) {
    const found = wanted.filter((family) => passing[family] !== undefined && applies(passing[family]))
    const [family] = found
    if (family === undefined) continue
    const isWhole = wanted.every((each) => passing[each] && !isPassing(routesState(passing[each])))
    const held =
      cause === 'covers-part' ? found.flatMap((each) => passing[each]?.subnets?.held ?? []) : undefined
    return {
      code: 'policy',
      verdict: isWhole ? 'fail' : 'warning',
      cause,
      fix: 'change-policy',
      ...(found.length === 1 && { family }),
      ...(held && { held }),
    }
  }
  const [only, another] = wanted
  return {
    code: 'policy',
    verdict: 'pass',
    cause: another ? 'both' : only === 'ipv6' ? 'ipv6-only' : 'ipv4-only',
  }
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
