/** What the gateway must not forget: no pairing key and no secret, in any column. */
import { sql } from 'drizzle-orm'
import { check, index, integer, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A schema of its own, beside the sandbox's tables or in a database of the gateway's. */
export const gatewaySchema = pgSchema('interlink_gateway')

/** How an attempt at an order stands. A refused one has freed its key and has no row. */
export const ATTEMPT_STATES = ['running', 'placed', 'unknown'] as const

/** Attempts at orders, by idempotency key. */
export const orderAttempts = gatewaySchema.table(
  'order_attempts',
  {
    /** A hash of the secret of whoever ordered, and the key that the console gave the order. */
    key: text().primaryKey(),
    attemptId: uuid('attempt_id').notNull(),
    /** A hash of what was ordered where. */
    fingerprint: text().notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
    state: text({ enum: ATTEMPT_STATES }).notNull(),
    /** The response's status, and the link that it names; of a placed order only. */
    status: integer(),
    region: text(),
    linkId: uuid('link_id'),
  },
  ({ startedAt, state, status, region, linkId }) => [
    index('order_attempts_started_at').on(startedAt),
    check(
      'order_attempts_state',
      sql`${state} in ('running', 'unknown') or (${state} = 'placed' and ${status} is not null and ${region} is not null and ${linkId} is not null)`,
    ),
  ],
)

/** Sessions that were signed out before their time. */
export const endedSessions = gatewaySchema.table('ended_sessions', {
  id: uuid().primaryKey(),
  /** When the session would have ended anyway. */
  forgetAt: timestamp('forget_at', { withTimezone: true }).notNull(),
})
