/** Checks the project that a new resource is to belong to. */
import { and, eq } from 'drizzle-orm'

import type { Database } from '../../store/database.ts'
import { notFound } from '../api/errors.ts'
import { projects } from '../store/schema/account.ts'

/** Throws 404 unless the project belongs to the organization. */
export async function requireProject(db: Database, organizationId: string, projectId: string): Promise<void> {
  const [row] = await db
    .select({ id: projects.id })
    .from(projects)
    .where(and(eq(projects.id, projectId), eq(projects.organizationId, organizationId)))
  if (!row) throw notFound('project_id', projectId)
}
