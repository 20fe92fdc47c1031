/**
 * What support asks for about a link, as plain text in English, no matter in which language the page is.
 * It holds no pairing key, nor anything about who is signed in (product.md "Will traffic flow?").
 */
import type { Link, RoutingPolicy } from '../../contract/interlink.ts'
import { nextStep, type StepContext } from '../lifecycle/next-step.ts'
import type { ObservedTransition } from '../lifecycle/observed.ts'
import { sessionReading } from '../link/bgp-sessions.ts'
import { FAMILIES, FAMILY_NAMES, policyId } from '../link/configuration.ts'
import { familyState } from '../link/family-state.ts'
import { linkKind } from '../link/kind.ts'
import type { Condition } from './readiness.ts'

export interface SupportBundleInput {
  now: Date
  conditions: readonly Condition[]
  /** What is known of the link besides itself. */
  context: StepContext
  observed: readonly ObservedTransition[]
  policies?: readonly RoutingPolicy[]
  partnerName?: string
  popName?: string
  /** Destinations, or why they are not known. */
  learnedRoutes?: readonly string[] | 'unavailable'
}

/** More would only hide the rest; their number is always given. */
const MOST_ROUTES = 50

/** Lines `name: value`; what is not known is left out. */
export function supportBundle(link: Link, facts: SupportBundleInput): string {
  const { scw_bgp_config: scaleway, peer_bgp_config: peer } = link
  const step = nextStep(link, facts.context)
  const values: [string, string | number | boolean | null | undefined][] = [
    ['InterLink', link.name],
    ['Id', link.id],
    ['Region', link.region],
    ['Project', link.project_id],
    ['Organization', link.organization_id],
    ['Written at', facts.now.toISOString()],
    ['Kind', linkKind(link)],
    ['Status', link.status],
    ['Next step', `${step.code} (${step.actor})`],
    ['Ordered at', link.created_at],
    ['Changed at', link.updated_at],
    ['Partner', link.partner && named(link.partner.partner_id, facts.partnerName)],
    ['Partner runs BGP', link.partner?.l3_connectivity],
    ['Dedicated connection', link.self?.connection_id],
    ['Location', named(link.pop_id, facts.popName)],
    ['Bandwidth (Mbps)', link.bandwidth_mbps],
    ['VLAN', link.vlan],
    ...FAMILIES.map((family): [string, string] => [
      `BGP ${FAMILY_NAMES[family]}`,
      `${sessionReading(link, family)} (${familyState(link, family, facts.context.routes)})`,
    ]),
    ['Scaleway', scaleway && `AS${scaleway.asn}, ${scaleway.ipv4}, ${scaleway.ipv6}`],
    ['Customer', peer && `AS${peer.asn}, ${peer.ipv4}, ${peer.ipv6}`],
    ['VPC', link.vpc_id ?? 'none'],
    ['Route propagation', link.enable_route_propagation ? 'on' : 'off'],
    ...FAMILIES.map((family): [string, string] => {
      const id = policyId(link, family)
      return [`${FAMILY_NAMES[family]} policy`, id === undefined ? 'none' : policyText(id, facts.policies)]
    }),
    ['Routes learned', routesText(facts.learnedRoutes)],
  ]
  const lines = values
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}: ${oneLine(String(value))}`)
  const verdicts = facts.conditions.map(
    ({ code, verdict, cause, family, held }) =>
      `- ${code}: ${verdict} (${[family && FAMILY_NAMES[family], cause, held?.join(' ')].filter(Boolean).join(' ')})`,
  )
  const changes = facts.observed.map(({ at, status }) => `- ${at} ${oneLine(status)}`)
  const text = [
    ...lines,
    'Conditions for traffic:',
    ...verdicts,
    ...(changes.length > 0 ? ['Status changes observed by the console:', ...changes] : []),
    '',
  ].join('\n')
  const key = link.partner?.pairing_key
  // People put keys into names too.
  return key ? text.replaceAll(key, '(pairing key left out)') : text
}

function named(id: string, name: string | undefined): string {
  return name ? `${name} (${id})` : id
}

function policyText(id: string, policies: readonly RoutingPolicy[] | undefined): string {
  const policy = policies?.find((each) => each.id === id)
  if (!policy) return id
  const list = (prefixes: readonly string[]) => prefixes.join(' ') || 'nothing'
  return `${named(id, policy.name)}, out ${list(policy.prefix_filter_out)}, in ${list(policy.prefix_filter_in)}`
}

function routesText(routes: SupportBundleInput['learnedRoutes']): string | undefined {
  if (routes === undefined || routes === 'unavailable') return routes
  const more = routes.length > MOST_ROUTES ? ' …' : ''
  return `${routes.length}${routes.length > 0 ? `: ${routes.slice(0, MOST_ROUTES).join(' ')}` : ''}${more}`
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
