/** What Scaleway and its partners offer: read-only to the API. */
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'

import { projects } from './account.ts'
import { byteText, dates, id } from './columns.ts'

export const partners = pgTable(
  'partners',
  {
    id: id(),
    region: text('region').notNull(),
    name: text('name').notNull(),
    nameKey: byteText('name_key').notNull(),
    contactEmail: text('contact_email').notNull(),
    logoUrl: text('logo_url').notNull(),
    portalUrl: text('portal_url').notNull(),
    l3Connectivity: boolean('l3_connectivity').notNull(),
    ...dates(),
  },
  (table) => [index('partners_name').on(table.region, table.nameKey, table.id)],
)

export const pops = pgTable(
  'pops',
  {
    id: id(),
    region: text('region').notNull(),
    name: text('name').notNull(),
    nameKey: byteText('name_key').notNull(),
    hostingProviderName: text('hosting_provider_name').notNull(),
    address: text('address').notNull(),
    city: text('city').notNull(),
    logoUrl: text('logo_url').notNull(),
    displayName: text('display_name').notNull(),
    /** What the list returns, and what can be ordered. */
    offeredMbps: integer('offered_mbps').array().notNull(),
    /** What get-by-id returns where it differs from the list (api-contract.md §3, DC2). */
    statedMbps: integer('stated_mbps').array(),
  },
  (table) => [index('pops_name').on(table.region, table.nameKey, table.id)],
)

/** A partner's shared connection in a PoP; without one it offers no hosted links there. */
export const sharedConnections = pgTable(
  'shared_connections',
  {
    partnerId: uuid('partner_id')
      .notNull()
      .references(() => partners.id),
    popId: uuid('pop_id')
      .notNull()
      .references(() => pops.id),
  },
  (table) => [
    primaryKey({ columns: [table.partnerId, table.popId] }),
    index('shared_connections_pop').on(table.popId),
  ],
)

export const dedicatedConnections = pgTable(
  'dedicated_connections',
  {
    id: id(),
    region: text('region').notNull(),
    organizationId: uuid('organization_id').notNull(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    status: text('status').notNull(),
    name: text('name').notNull(),
    nameKey: byteText('name_key').notNull(),
    tags: text('tags').array().notNull(),
    popId: uuid('pop_id')
      .notNull()
      .references(() => pops.id),
    bandwidthMbps: integer('bandwidth_mbps').notNull(),
    /** Sum over its links, maintained by database triggers, so that no order can exceed the bandwidth. */
    usedMbps: integer('used_mbps').notNull().default(0),
    availableLinkBandwidths: integer('available_link_bandwidths').array().notNull(),
    demarcationInfo: text('demarcation_info'),
    vlanStart: integer('vlan_start').notNull(),
    vlanEnd: integer('vlan_end').notNull(),
    ...dates(),
  },
  (table) => [
    check('dedicated_connections_bandwidth', sql`${table.usedMbps} <= ${table.bandwidthMbps}`),
    index('dedicated_connections_created').on(table.organizationId, table.region, table.createdAt),
  ],
)
