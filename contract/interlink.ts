/** InterLink v1beta1: what the objects look like on the wire (api-contract.md §3, §4). */
import * as z from 'zod/mini'

import { listOf, openEnum, optionalText, requestName, requestTags, timestamp, uuid } from './primitives.ts'

/** In the order of a link's life. `unknown_link_status` is the wire's zero value and means *no filter* in queries. */
export const LINK_STATUSES = [
  'configuring',
  'failed',
  'requested',
  'refused',
  'expired',
  'provisioning',
  'ready',
  'active',
  'limited_connectivity',
  'all_down',
  'deprovisioning',
  'deleted',
  'locked',
] as const
export type KnownLinkStatus = (typeof LINK_STATUSES)[number]

export const BGP_STATUSES = ['up', 'down', 'disabled'] as const
export type KnownBgpStatus = (typeof BGP_STATUSES)[number]

/** Filter values of the link list; not a field of a link (api-contract.md §4). */
export const LINK_KINDS = ['hosted', 'self_hosted', 'l2_hosted', 'l3_hosted'] as const

export const CONNECTION_STATUSES = [
  'created',
  'configuring',
  'failed',
  'active',
  'disabled',
  'deleted',
  'locked',
] as const
export type KnownConnectionStatus = (typeof CONNECTION_STATUSES)[number]

export const LINK_ORDERS = [
  'created_at_asc',
  'created_at_desc',
  'name_asc',
  'name_desc',
  'status_asc',
  'status_desc',
] as const

export const CONNECTION_ORDERS = [
  'created_at_asc',
  'created_at_desc',
  'updated_at_asc',
  'updated_at_desc',
  'name_asc',
  'name_desc',
  'status_asc',
  'status_desc',
] as const

export const NAME_ORDERS = ['name_asc', 'name_desc'] as const

export const POLICY_ORDERS = ['created_at_asc', 'created_at_desc', 'name_asc', 'name_desc'] as const

/** Smallest and largest AS number a peer may use: 16-bit only (api-contract.md §2.2). */
export const ASN_RANGE = { min: 1, max: 65_534 } as const

/**
 * VLANs that Scaleway may assign at all; a connection's own range lies inside, both ends included
 * (api-contract.md §5.2).
 */
export const VLAN_RANGE = { start: 1500, end: 3899 } as const

const bgpConfigSchema = z.object({
  asn: z.number(),
  ipv4: z.string(),
  ipv6: z.string(),
})
/** One end of the BGP session; both addresses carry their prefix length (`/31`, `/127`). */
export type BgpConfig = z.output<typeof bgpConfigSchema>

const partnerHostSchema = z.object({
  partner_id: z.string(),
  pairing_key: z.string(),
  disapproved_reason: optionalText,
  l3_connectivity: z.optional(z.boolean()),
})

export const linkSchema = z.object({
  id: z.string(),
  project_id: z.string(),
  organization_id: z.string(),
  name: z.string(),
  tags: listOf(z.string()),
  pop_id: z.string(),
  bandwidth_mbps: z.number(),
  status: openEnum(LINK_STATUSES),
  bgp_v4_status: openEnum(BGP_STATUSES),
  bgp_v6_status: openEnum(BGP_STATUSES),
  enable_route_propagation: z.boolean(),
  created_at: timestamp,
  updated_at: timestamp,
  /** Hosted links only. */
  partner: z.nullish(partnerHostSchema),
  /** Self-hosted links only. */
  self: z.nullish(z.object({ connection_id: z.string() })),
  vlan: z.nullish(z.number()),
  scw_bgp_config: z.nullish(bgpConfigSchema),
  peer_bgp_config: z.nullish(bgpConfigSchema),
  vpc_id: optionalText,
  routing_policy_v4_id: optionalText,
  routing_policy_v6_id: optionalText,
  region: z.string(),
})
export type Link = z.output<typeof linkSchema>
export type WireLink = z.input<typeof linkSchema>

export const partnerSchema = z.object({
  id: z.string(),
  name: z.string(),
  contact_email: optionalText,
  logo_url: optionalText,
  portal_url: optionalText,
  created_at: timestamp,
  updated_at: timestamp,
  /** Absent in responses recorded before May 2026: *not stated*, which is not the same as *no*. */
  l3_connectivity: z.optional(z.boolean()),
  region: optionalText,
})
export type Partner = z.output<typeof partnerSchema>
export type WirePartner = z.input<typeof partnerSchema>

export const popSchema = z.object({
  id: z.string(),
  name: z.string(),
  hosting_provider_name: z.string(),
  address: optionalText,
  city: z.string(),
  logo_url: optionalText,
  /**
   * What can be ordered. Trust the list, not the response by id: they differ for DC2 (api-contract.md §3).
   */
  available_link_bandwidths_mbps: listOf(z.number()),
  display_name: z.string(),
  region: z.string(),
})
export type Pop = z.output<typeof popSchema>
export type WirePop = z.input<typeof popSchema>

export const connectionSchema = z.object({
  id: z.string(),
  project_id: z.string(),
  organization_id: z.string(),
  status: openEnum(CONNECTION_STATUSES),
  name: z.string(),
  tags: listOf(z.string()),
  pop_id: z.string(),
  /** Bandwidth of the port. */
  bandwidth_mbps: z.number(),
  /** Bandwidths that a link on it may have; note that this field has no `_mbps`. */
  available_link_bandwidths: listOf(z.number()),
  created_at: timestamp,
  updated_at: timestamp,
  demarcation_info: optionalText,
  /** Both ends included. */
  vlan_range: z.nullish(z.object({ start: z.number(), end: z.number() })),
  region: z.string(),
})
/** A dedicated connection: the customer's own port, bought from sales and never through the API. */
export type DedicatedConnection = z.output<typeof connectionSchema>
export type WireDedicatedConnection = z.input<typeof connectionSchema>

export const routingPolicySchema = z.object({
  id: z.string(),
  project_id: z.string(),
  organization_id: z.string(),
  name: z.string(),
  tags: listOf(z.string()),
  /** Accepted from the peer. */
  prefix_filter_in: listOf(z.string()),
  /** Announced to the peer. */
  prefix_filter_out: listOf(z.string()),
  is_ipv6: z.boolean(),
  created_at: timestamp,
  updated_at: timestamp,
  region: z.string(),
})
export type RoutingPolicy = z.output<typeof routingPolicySchema>
export type WireRoutingPolicy = z.input<typeof routingPolicySchema>

export const linkListSchema = z.object({ links: z.array(linkSchema), total_count: z.number() })
export const partnerListSchema = z.object({ partners: z.array(partnerSchema), total_count: z.number() })
export const popListSchema = z.object({ pops: z.array(popSchema), total_count: z.number() })
export const connectionListSchema = z.object({
  connections: z.array(connectionSchema),
  total_count: z.number(),
})
export const routingPolicyListSchema = z.object({
  routing_policies: z.array(routingPolicySchema),
  total_count: z.number(),
})

const asn = z.int().check(z.gte(ASN_RANGE.min), z.lte(ASN_RANGE.max))

/** Exactly one of `partner_id` and `connection_id` must be given; the server checks it (api-contract.md §2.2). */
export const createLinkBodySchema = z.object({
  project_id: uuid,
  name: requestName,
  tags: z.optional(requestTags),
  pop_id: uuid,
  bandwidth_mbps: z.int().check(z.gte(1), z.lte(100_000_000)),
  connection_id: z.optional(uuid),
  partner_id: z.optional(uuid),
  /** Self-hosted only. */
  peer_asn: z.optional(asn),
  /** Self-hosted only. */
  vlan: z.optional(z.int()),
  routing_policy_v4_id: z.optional(uuid),
  routing_policy_v6_id: z.optional(uuid),
})
export type CreateLinkBody = z.output<typeof createLinkBodySchema>

/** Only the keys that are present change. */
export const updateLinkBodySchema = z.object({
  name: z.optional(requestName),
  tags: z.optional(requestTags),
  /** Self-hosted only. */
  peer_asn: z.optional(asn),
})
export type UpdateLinkBody = z.output<typeof updateLinkBodySchema>

export const attachVpcBodySchema = z.object({ vpc_id: uuid })
export const routingPolicyRefBodySchema = z.object({ routing_policy_id: uuid })
export const emptyBodySchema = z.object({})

export const createRoutingPolicyBodySchema = z.object({
  project_id: uuid,
  name: requestName,
  tags: z.optional(requestTags),
  prefix_filter_in: z.optional(z.array(z.string())),
  prefix_filter_out: z.optional(z.array(z.string())),
  is_ipv6: z.optional(z.boolean()),
})
export type CreateRoutingPolicyBody = z.output<typeof createRoutingPolicyBodySchema>

/** `is_ipv6` cannot change (api-contract.md §2.2). Each list replaces the whole value. */
export const updateRoutingPolicyBodySchema = z.object({
  name: z.optional(requestName),
  tags: z.optional(requestTags),
  prefix_filter_in: z.optional(z.array(z.string())),
  prefix_filter_out: z.optional(z.array(z.string())),
})
export type UpdateRoutingPolicyBody = z.output<typeof updateRoutingPolicyBodySchema>
