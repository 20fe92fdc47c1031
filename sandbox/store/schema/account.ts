/** Projects, API keys, and the settings of the sandbox itself. */
import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'

import type { KEY_ACCESS, KEY_BEARERS } from '../../../contract/sandbox-control.ts'
import { byteText, dates, id, instant } from './columns.ts'

export const projects = pgTable(
  'projects',
  {
    id: id(),
    organizationId: uuid('organization_id').notNull(),
    name: text('name').notNull(),
    nameKey: byteText('name_key').notNull(),
    description: text('description').notNull(),
    ...dates(),
  },
  (table) => [index('projects_created').on(table.organizationId, table.createdAt, table.id)],
)

export const apiKeys = pgTable('api_keys', {
  accessKey: text('access_key').primaryKey(),
  secretKey: uuid('secret_key').notNull().unique(),
  organizationId: uuid('organization_id').notNull(),
  /** The user or application that the key belongs to; `bearer` says which. */
  userId: uuid('user_id').notNull(),
  bearer: text('bearer').$type<(typeof KEY_BEARERS)[number]>().notNull().default('user'),
  defaultProjectId: uuid('default_project_id')
    .notNull()
    .references(() => projects.id),
  description: text('description').notNull(),
  creationIp: text('creation_ip').notNull(),
  access: text('access').$type<(typeof KEY_ACCESS)[number]>().notNull().default('full'),
  expiresAt: instant('expires_at'),
  /**
   * The account's own key, which the sandbox prints; the others were issued through the control interface.
   */
  isAccount: boolean('is_account').notNull().default(true),
  ...dates(),
})

/**
 * One row: the automatic partner. `since` prevents an old link from being accepted the moment it is switched
 * on.
 */
export const autopilots = pgTable(
  'autopilots',
  {
    id: integer('id').primaryKey(),
    enabled: boolean('enabled').notNull(),
    acceptAfterMs: integer('accept_after_ms').notNull(),
    provisionAfterMs: integer('provision_after_ms').notNull(),
    deprovisionAfterMs: integer('deprovision_after_ms').notNull(),
    since: instant('since').notNull(),
  },
  (table) => [check('autopilots_single', sql`${table.id} = 1`)],
)

/** One row: how far the sandbox's clock is ahead of the machine's. */
export const clocks = pgTable(
  'clocks',
  {
    id: integer('id').primaryKey(),
    offsetMs: bigint('offset_ms', { mode: 'number' }).notNull(),
  },
  (table) => [check('clocks_single', sql`${table.id} = 1`)],
)
