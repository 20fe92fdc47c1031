/** What the routing policies of a link let through, for each IP version alone (api-contract.md §5.4). */
import type { Link, RoutingPolicy } from '../../contract/interlink.ts'
import { policyId, wantedFamilies } from '../link/configuration.ts'
import type { FamilyRoutes, RoutesByFamily } from '../link/family-state.ts'
import { subnetsOf, type Network } from '../prefixes/map.ts'
import { coverage, ofFamily } from '../prefixes/parse.ts'

/**
 * What is needed besides the link.
 * - `policies`: all that are known.
 * - `networks`: the private networks of the attached VPC, if known.
 */
export interface RoutesInput {
  policies?: readonly RoutingPolicy[] | undefined
  networks?: readonly Network[] | undefined
}

/** Of each IP version that is wanted and whose policy is known. */
export function routesByFamily(link: Link, { policies, networks }: RoutesInput): RoutesByFamily {
  const subnets = link.vpc_id === undefined || !networks ? undefined : subnetsOf(networks)
  return Object.fromEntries(
    wantedFamilies(link).flatMap((family) => {
      const policy = policies?.find(({ id }) => id === policyId(link, family))
      if (!policy) return []
      const { prefix_filter_out: out, prefix_filter_in: accepted } = policy
      const routes: FamilyRoutes = {
        announcesNothing: out.length === 0,
        acceptsNothing: accepted.length === 0,
      }
      if (subnets) {
        const { covered, notCovered } = coverage(out, ofFamily(subnets, family))
        routes.subnets = { announced: covered, held: notCovered }
      }
      return [[family, routes]]
    }),
  )
}
