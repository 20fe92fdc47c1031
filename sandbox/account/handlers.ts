/** Projects of the caller's organization (api-contract.md §9.2). */
import { and, eq, inArray } from 'drizzle-orm'

import type { accountOperations, WireProject } from '../../contract/account.ts'
import { notFound } from '../api/errors.ts'
import type { Handlers } from '../api/handlers.ts'
import { readPage } from '../api/query.ts'
import { MAX_PROJECT_PAGE_SIZE } from '../assumptions.ts'
import { nameContains } from '../store/filters.ts'
import { projects } from '../store/schema/account.ts'
import { ordersBy, selectPage } from '../store/select-page.ts'

const ORDERS = ordersBy(projects.id, { created_at: projects.createdAt, name: projects.nameKey })

function projectToWire(row: typeof projects.$inferSelect): WireProject {
  return {
    id: row.id,
    name: row.name,
    organization_id: row.organizationId,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    description: row.description,
    qualification: { architecture_type: 'unknown_architecture_type' },
  }
}

/** Handlers of Account v3. */
export const accountHandlers: Handlers<typeof accountOperations> = {
  async listProjects({ query, caller, context }) {
    const page = readPage(query, MAX_PROJECT_PAGE_SIZE)
    const order = query.oneOf('order_by', Object.keys(ORDERS) as (keyof typeof ORDERS)[])
    const organization = query.uuid('organization_id')
    const name = query.text('name')
    const ids = query.uuids('project_ids')
    const where = and(
      eq(projects.organizationId, caller.organizationId),
      organization === undefined ? undefined : eq(projects.organizationId, organization),
      name === undefined ? undefined : nameContains(projects.name, name),
      ids.length === 0 ? undefined : inArray(projects.id, ids),
    )
    const { rows, total_count } = await selectPage(context.db, projects, {
      where,
      order: ORDERS[order ?? 'created_at_asc'],
      page,
    })
    return { projects: rows.map(projectToWire), total_count }
  },

  async getProject({ params, caller, context }) {
    const [row] = await context.db
      .select()
      .from(projects)
      .where(and(eq(projects.id, params.project_id), eq(projects.organizationId, caller.organizationId)))
    if (!row) throw notFound('project_id', params.project_id)
    return projectToWire(row)
  },
}
