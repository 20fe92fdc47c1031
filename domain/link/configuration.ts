/** What a link needs besides being up: VPC, routing policy, route propagation (domain.md "Configuration rules"). */
import type { Link, RoutingPolicy } from '../../contract/interlink.ts'

type WithPolicies = Pick<Link, 'routing_policy_v4_id' | 'routing_policy_v6_id'>

/** The fields that say how a link is configured. */
export type ConfiguredLink = Pick<
  Link,
  'vpc_id' | 'routing_policy_v4_id' | 'routing_policy_v6_id' | 'enable_route_propagation'
>

export const FAMILIES = ['ipv4', 'ipv6'] as const
export type Family = (typeof FAMILIES)[number]

/** The same in every language. */
export const FAMILY_NAMES: Record<Family, string> = { ipv4: 'IPv4', ipv6: 'IPv6' }

/** The IP version of a policy, which it keeps for good. */
export function familyOf({ is_ipv6 }: Pick<RoutingPolicy, 'is_ipv6'>): Family {
  return is_ipv6 ? 'ipv6' : 'ipv4'
}

/** True with a policy of at least one IP version. Without one every route is blocked (api-contract.md §5.4). */
export function hasPolicy(link: WithPolicies): boolean {
  return wantedFamilies(link).length > 0
}

/** The IP versions for which there is a policy: a version without one is not wanted, and is no fault. */
export function wantedFamilies(link: WithPolicies): Family[] {
  return FAMILIES.filter((family) => policyId(link, family) !== undefined)
}

/** The policy in a link's slot for one IP version. */
export function policyId(link: WithPolicies, family: Family): string | undefined {
  return family === 'ipv4' ? link.routing_policy_v4_id : link.routing_policy_v6_id
}

/** The next of the three configuration steps that is not done, in the order of domain.md; `undefined` when all are. */
export function missingConfiguration(
  link: ConfiguredLink,
): 'attach-vpc' | 'attach-policy' | 'activate-propagation' | undefined {
  if (link.vpc_id === undefined) return 'attach-vpc'
  if (!hasPolicy(link)) return 'attach-policy'
  if (!link.enable_route_propagation) return 'activate-propagation'
  return undefined
}

/** The policies that are attached to a link; undefined without any, and as long as not all of them are known. */
export function attachedPolicies(
  link: Link,
  policies: readonly RoutingPolicy[] | undefined,
): RoutingPolicy[] | undefined {
  const ids = wantedFamilies(link).map((family) => policyId(link, family))
  const attached = policies?.filter(({ id }) => ids.includes(id)) ?? []
  return ids.length > 0 && attached.length === ids.length ? attached : undefined
}
