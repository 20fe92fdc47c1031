/** VPC v2: private networks and the route table of a VPC, as far as links need them (api-contract.md §9.1). */
import * as z from 'zod/mini'

import { operation } from './operation.ts'
import { listOf, openEnum, optionalText, requestName, requestTags, timestamp, uuid } from './primitives.ts'

export const ROUTE_TYPES = ['subnet', 'default', 'custom', 'interlink', 's2s_vpn'] as const

const subnetSchema = z.object({
  id: z.string(),
  subnet: z.string(),
  private_network_id: z.string(),
  vpc_id: z.string(),
  project_id: z.string(),
  created_at: timestamp,
  updated_at: timestamp,
})

export const privateNetworkSchema = z.object({
  id: z.string(),
  name: z.string(),
  organization_id: z.string(),
  project_id: z.string(),
  region: z.string(),
  tags: listOf(z.string()),
  created_at: timestamp,
  updated_at: timestamp,
  subnets: listOf(subnetSchema),
  vpc_id: z.string(),
  dhcp_enabled: z.boolean(),
  default_route_propagation_enabled: z.optional(z.boolean()),
})
export type PrivateNetwork = z.output<typeof privateNetworkSchema>
export type WirePrivateNetwork = z.input<typeof privateNetworkSchema>

export const routeSchema = z.object({
  /** `""` for the subnet routes that Scaleway manages. */
  id: z.string(),
  description: z.string(),
  tags: listOf(z.string()),
  vpc_id: z.string(),
  destination: z.string(),
  nexthop_resource_id: optionalText,
  nexthop_private_network_id: optionalText,
  nexthop_vpc_connector_id: optionalText,
  created_at: z.nullish(timestamp),
  updated_at: z.nullish(timestamp),
  is_read_only: z.boolean(),
  type: openEnum(ROUTE_TYPES),
  region: z.string(),
})
export type Route = z.output<typeof routeSchema>
export type WireRoute = z.input<typeof routeSchema>

export const routeWithNexthopSchema = z.object({
  nexthop_ip: optionalText,
  nexthop_name: optionalText,
  nexthop_resource_type: z.string(),
  route: routeSchema,
})
export type RouteWithNexthop = z.output<typeof routeWithNexthopSchema>
export type WireRouteWithNexthop = z.input<typeof routeWithNexthopSchema>

/** Without `vpc_id` it joins the default VPC of its project and region; without `subnets` it gets one of each IP version. */
export const createPrivateNetworkBodySchema = z.object({
  name: z.optional(requestName),
  project_id: uuid,
  tags: z.optional(requestTags),
  subnets: z.nullish(z.array(z.string())),
  vpc_id: z.optional(uuid),
  default_route_propagation_enabled: z.optional(z.boolean()),
})
export const updatePrivateNetworkBodySchema = z.object({
  name: z.optional(requestName),
  tags: z.optional(requestTags),
  default_route_propagation_enabled: z.optional(z.boolean()),
})

/** Exactly one next hop. */
export const createRouteBodySchema = z.object({
  description: z.optional(z.string()),
  tags: z.optional(requestTags),
  vpc_id: uuid,
  destination: z.string(),
  nexthop_resource_id: z.optional(uuid),
  nexthop_private_network_id: z.optional(uuid),
  nexthop_vpc_connector_id: z.optional(uuid),
})
/** A next hop replaces the one before. */
export const updateRouteBodySchema = z.object({
  description: z.optional(z.string()),
  tags: z.optional(requestTags),
  destination: z.optional(z.string()),
  nexthop_resource_id: z.optional(uuid),
  nexthop_private_network_id: z.optional(uuid),
  nexthop_vpc_connector_id: z.optional(uuid),
})

const PREFIX = '/vpc/v2/regions/{region}'
const PAGING = ['page', 'page_size', 'order_by'] as const

export const vpcNetworkOperations = {
  listPrivateNetworks: operation({
    method: 'GET',
    path: `${PREFIX}/private-networks`,
    query: [...PAGING, 'name', 'tags', 'organization_id', 'project_id', 'vpc_id'],
    response: z.object({ private_networks: z.array(privateNetworkSchema), total_count: z.number() }),
  }),
  getPrivateNetwork: operation({
    method: 'GET',
    path: `${PREFIX}/private-networks/{private_network_id}`,
    response: privateNetworkSchema,
  }),
  createPrivateNetwork: operation({
    method: 'POST',
    path: `${PREFIX}/private-networks`,
    body: createPrivateNetworkBodySchema,
    response: privateNetworkSchema,
  }),
  updatePrivateNetwork: operation({
    method: 'PATCH',
    path: `${PREFIX}/private-networks/{private_network_id}`,
    body: updatePrivateNetworkBodySchema,
    response: privateNetworkSchema,
  }),
  deletePrivateNetwork: operation({
    method: 'DELETE',
    path: `${PREFIX}/private-networks/{private_network_id}`,
  }),
  createRoute: operation({
    method: 'POST',
    path: `${PREFIX}/routes`,
    body: createRouteBodySchema,
    response: routeSchema,
  }),
  getRoute: operation({ method: 'GET', path: `${PREFIX}/routes/{route_id}`, response: routeSchema }),
  updateRoute: operation({
    method: 'PATCH',
    path: `${PREFIX}/routes/{route_id}`,
    body: updateRouteBodySchema,
    response: routeSchema,
  }),
  deleteRoute: operation({ method: 'DELETE', path: `${PREFIX}/routes/{route_id}` }),
  /** The only route list there is, and not in the JavaScript SDK (api-contract.md §9.1). */
  listRoutesWithNexthop: operation({
    method: 'GET',
    path: `${PREFIX}/routes-with-nexthop`,
    query: [
      ...PAGING,
      'vpc_id',
      'nexthop_resource_id',
      'nexthop_private_network_id',
      'nexthop_resource_type',
      'nexthop_vpc_connector_id',
      'contains',
      'tags',
      'is_ipv6',
    ],
    response: z.object({ routes: z.array(routeWithNexthopSchema), total_count: z.number() }),
  }),
}
