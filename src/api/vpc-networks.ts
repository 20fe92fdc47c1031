import type { Region } from '../../contract/regions.ts'
import { vpcNetworkOperations, type RouteWithNexthop } from '../../contract/vpc-networks.ts'
import { allPages } from './all-pages.ts'
import { defineQuery } from './query.ts'
import { call } from './request.ts'

/** Private networks of one VPC, or of all VPCs of a region, with their subnets. */
export const privateNetworksQuery = defineQuery(
  'privateNetworks',
  ({ region, vpcId }: { region: Region; vpcId?: string }, signal) =>
    allPages(async (paging) => {
      const response = await call(
        vpcNetworkOperations.listPrivateNetworks,
        { path: { region }, query: { ...paging, vpc_id: vpcId } },
        { signal },
      )
      return { items: response.private_networks, total: response.total_count }
    }),
)

/** A route with an id that is unique in its list: managed routes all have the id `""` (api-contract.md §9.1). */
export type LearnedRoute = RouteWithNexthop & { id: string }

/**
 * Routes that a VPC has learned over one link: type `interlink` with the link as next hop. The next
 * hop's field is our reading (api-contract.md §9.1 [I]), so a route that names no resource counts too.
 */
export const learnedRoutesQuery = defineQuery(
  'learnedRoutes',
  async ({ region, vpcId, linkId }: { region: Region; vpcId: string; linkId: string }, signal) => {
    const routes = await allPages<LearnedRoute>(async (paging) => {
      const response = await call(
        vpcNetworkOperations.listRoutesWithNexthop,
        { path: { region }, query: { ...paging, vpc_id: vpcId } },
        { signal },
      )
      const items = response.routes.map((entry, index) => ({ ...entry, id: `${paging.page}.${index}` }))
      return { items, total: response.total_count }
    })
    return routes.filter(
      ({ route }) =>
        route.type === 'interlink' && (!route.nexthop_resource_id || route.nexthop_resource_id === linkId),
    )
  },
)
