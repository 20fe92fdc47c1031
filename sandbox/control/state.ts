/** The state that the partner desk displays: clock, account, settings, and a page of links. */
import { and, count, desc } from 'drizzle-orm'
import type * as z from 'zod/mini'

import { LINK_STATUSES } from '../../contract/interlink.ts'
import type { sandboxControlOperations, sandboxStateSchema } from '../../contract/sandbox-control.ts'
import { readPage, type Query } from '../api/query.ts'
import { MAX_PAGE_SIZE } from '../assumptions.ts'
import type { Context } from '../context.ts'
import { linkToWire } from '../interlink/links/wire.ts'
import { readAutopilot } from '../lifecycle/autopilot.ts'
import { equals, nameFound } from '../store/filters.ts'
import { links } from '../store/schema/links.ts'
import { totalCount } from '../store/total-count.ts'
import { partnerActions } from './allowed-transitions.ts'

type Keys = (typeof sandboxControlOperations.state.query)[number]

/** The response of `GET /sandbox/state`. */
export async function readState(
  { db, clock, account, faults }: Context,
  query: Query<Keys>,
): Promise<z.input<typeof sandboxStateSchema>> {
  const page = readPage(query, MAX_PAGE_SIZE, MAX_PAGE_SIZE)
  const name = query.text('name')
  const where = and(
    equals(links.region, query.text('region')),
    equals(links.status, query.oneOf('status', LINK_STATUSES)),
    equals(links.pairingKey, query.uuid('pairing_key')),
    name === undefined ? undefined : nameFound(links.name, name),
  )
  const rows = await db
    .select()
    .from(links)
    .where(where)
    .orderBy(desc(links.createdAt), desc(links.id))
    .limit(page.limit)
    .offset(page.offset)
  const total_count = await totalCount(rows.length, page, () =>
    db.select({ count: count() }).from(links).where(where),
  )
  const { since: _, ...autopilot } = await readAutopilot(db)
  return {
    now: clock.now(),
    organization_id: account.organizationId,
    default_project_id: account.defaultProjectId,
    autopilot,
    faults: faults.list(),
    links: rows.map((row) => ({ link: linkToWire(row), partner_actions: partnerActions(row) })),
    total_count,
  }
}
