/** Account v3: projects (api-contract.md §9.2). */
import * as z from 'zod/mini'

import { operation } from './operation.ts'
import { timestamp } from './primitives.ts'

export const projectSchema = z.object({
  /** The default project's id equals the organization's id. */
  id: z.string(),
  name: z.string(),
  organization_id: z.string(),
  created_at: timestamp,
  updated_at: timestamp,
  description: z.string(),
  qualification: z.nullish(z.looseObject({})),
  status: z.optional(z.string()),
})
export type Project = z.output<typeof projectSchema>
export type WireProject = z.input<typeof projectSchema>

export const accountOperations = {
  listProjects: operation({
    method: 'GET',
    path: '/account/v3/projects',
    query: ['page', 'page_size', 'order_by', 'organization_id', 'name', 'project_ids'],
    response: z.object({ projects: z.array(projectSchema), total_count: z.number() }),
  }),
  getProject: operation({
    method: 'GET',
    path: '/account/v3/projects/{project_id}',
    response: projectSchema,
  }),
}
