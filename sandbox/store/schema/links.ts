/**
 * What customers order and configure. VLANs and addresses are kept unique by the constraints here, not by
 * code.
 */
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'

import type { KnownBgpStatus, KnownLinkStatus } from '../../../contract/interlink.ts'
import { projects } from './account.ts'
import { dedicatedConnections, partners, pops } from './catalogue.ts'
import { byteText, dates, id, instant } from './columns.ts'
import { vpcs } from './vpc.ts'

export const routingPolicies = pgTable(
  'routing_policies',
  {
    id: id(),
    region: text('region').notNull(),
    organizationId: uuid('organization_id').notNull(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    name: text('name').notNull(),
    nameKey: byteText('name_key').notNull(),
    tags: text('tags').array().notNull(),
    prefixFilterIn: text('prefix_filter_in').array().notNull(),
    prefixFilterOut: text('prefix_filter_out').array().notNull(),
    isIpv6: boolean('is_ipv6').notNull(),
    ...dates(),
  },
  (table) => [
    index('routing_policies_created').on(table.organizationId, table.region, table.createdAt, table.id),
    index('routing_policies_name').on(table.organizationId, table.region, table.nameKey, table.id),
  ],
)

export const links = pgTable(
  'links',
  {
    id: id(),
    region: text('region').notNull(),
    organizationId: uuid('organization_id').notNull(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    name: text('name').notNull(),
    nameKey: byteText('name_key').notNull(),
    tags: text('tags').array().notNull(),
    popId: uuid('pop_id')
      .notNull()
      .references(() => pops.id),
    bandwidthMbps: integer('bandwidth_mbps').notNull(),
    status: byteText('status').$type<KnownLinkStatus>().notNull(),
    /** Where a lock or a configuration returns to. */
    resumeStatus: text('resume_status').$type<KnownLinkStatus>(),
    bgpV4Status: text('bgp_v4_status').$type<KnownBgpStatus>().notNull(),
    bgpV6Status: text('bgp_v6_status').$type<KnownBgpStatus>().notNull(),
    /** Kept down through the partner desk. */
    v4Held: boolean('v4_held').notNull(),
    v6Held: boolean('v6_held').notNull(),
    enableRoutePropagation: boolean('enable_route_propagation').notNull(),
    /**
     * The partner deleted first: a link that is `deprovisioning` waits for its customer, not for the partner.
     */
    partnerLeft: boolean('partner_left').notNull().default(false),

    partnerId: uuid('partner_id').references(() => partners.id),
    pairingKey: uuid('pairing_key').unique(),
    disapprovedReason: text('disapproved_reason'),
    l3Connectivity: boolean('l3_connectivity'),
    connectionId: uuid('connection_id').references(() => dedicatedConnections.id),

    /** Where the VLAN must be unique: the PoP for hosted links, the dedicated connection for self-hosted ones. */
    portId: uuid('port_id').notNull(),
    vlan: integer('vlan').notNull(),
    /** Number of the /31 within 169.254.0.0/16: addresses 2n (Scaleway) and 2n + 1 (peer). */
    ipv4Pair: integer('ipv4_pair').notNull().unique(),
    /** Scaleway's end of the /127, without prefix length; the peer has the next address. */
    ipv6Address: text('ipv6_address').notNull().unique(),
    peerAsn: integer('peer_asn').notNull(),

    vpcId: uuid('vpc_id').references(() => vpcs.id),
    routingPolicyV4Id: uuid('routing_policy_v4_id').references(() => routingPolicies.id),
    routingPolicyV6Id: uuid('routing_policy_v6_id').references(() => routingPolicies.id),

    /** Start of the current status. */
    enteredAt: instant('entered_at').notNull(),
    /** When the partner was asked; the ten days to respond count from here. */
    requestedAt: instant('requested_at').notNull(),
    /** The next transition by time alone: when, and to which status. */
    dueAt: instant('due_at'),
    dueStatus: text('due_status').$type<KnownLinkStatus>(),
    /**
     * The link's JSON as the API returns it, written with every change, because producing it is most of a
     * read's cost.
     */
    wire: text('wire').notNull().default(''),
    ...dates(),
  },
  (table) => [
    unique('links_port_vlan').on(table.portId, table.vlan),
    check('links_one_kind', sql`(${table.partnerId} is null) <> (${table.connectionId} is null)`),
    check('links_hosted', sql`(${table.partnerId} is null) = (${table.pairingKey} is null)`),
    check('links_ipv4_pair', sql`${table.ipv4Pair} between 0 and 32767`),
    check('links_due', sql`(${table.dueAt} is null) = (${table.dueStatus} is null)`),
    index('links_created').on(table.organizationId, table.region, table.createdAt, table.id),
    index('links_name').on(table.organizationId, table.region, table.nameKey, table.id),
    index('links_status').on(table.organizationId, table.region, table.status, table.id),
    index('links_due')
      .on(table.dueAt)
      .where(sql`${table.dueAt} is not null`),
    index('links_vpc').on(table.vpcId),
    index('links_policy_v4').on(table.routingPolicyV4Id),
    index('links_policy_v6').on(table.routingPolicyV6Id),
    index('links_connection').on(table.connectionId),
    index('links_partner').on(table.partnerId),
    index('links_pop').on(table.popId),
  ],
)

/** A stored link without its JSON copy. */
export type LinkRow = Omit<typeof links.$inferSelect, 'wire'>
