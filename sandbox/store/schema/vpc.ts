/** VPCs, private networks and routes. */
import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'

import { projects } from './account.ts'
import { byteText, dates, id } from './columns.ts'

export const vpcs = pgTable(
  'vpcs',
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
    isDefault: boolean('is_default').notNull(),
    routingEnabled: boolean('routing_enabled').notNull(),
    transitivityEnabled: boolean('transitivity_enabled').notNull(),
    ...dates(),
  },
  (table) => [
    index('vpcs_created').on(table.organizationId, table.region, table.createdAt, table.id),
    index('vpcs_name').on(table.organizationId, table.region, table.nameKey, table.id),
  ],
)

export const privateNetworks = pgTable(
  'private_networks',
  {
    id: id(),
    region: text('region').notNull(),
    organizationId: uuid('organization_id').notNull(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    vpcId: uuid('vpc_id')
      .notNull()
      .references(() => vpcs.id),
    name: text('name').notNull(),
    nameKey: byteText('name_key').notNull(),
    tags: text('tags').array().notNull(),
    defaultRoutePropagation: boolean('default_route_propagation').notNull().default(false),
    ...dates(),
  },
  (table) => [
    index('private_networks_vpc').on(table.vpcId),
    index('private_networks_created').on(table.organizationId, table.region, table.createdAt),
  ],
)

export const subnets = pgTable(
  'subnets',
  {
    id: id(),
    privateNetworkId: uuid('private_network_id')
      .notNull()
      .references(() => privateNetworks.id),
    /** CIDR. */
    subnet: text('subnet').notNull(),
    ...dates(),
  },
  (table) => [index('subnets_private_network').on(table.privateNetworkId)],
)

/** Routes created by users; those of networks and links are derived and never stored. */
export const routes = pgTable(
  'routes',
  {
    id: id(),
    region: text('region').notNull(),
    organizationId: uuid('organization_id').notNull(),
    vpcId: uuid('vpc_id')
      .notNull()
      .references(() => vpcs.id),
    description: text('description').notNull(),
    tags: text('tags').array().notNull(),
    /** CIDR. */
    destination: text('destination').notNull(),
    nexthopResourceId: uuid('nexthop_resource_id'),
    nexthopPrivateNetworkId: uuid('nexthop_private_network_id').references(() => privateNetworks.id),
    nexthopVpcConnectorId: uuid('nexthop_vpc_connector_id'),
    ...dates(),
  },
  (table) => [
    index('routes_vpc').on(table.vpcId),
    index('routes_private_network').on(table.nexthopPrivateNetworkId),
  ],
)
