import { accountOperations } from '../../contract/account.ts'
import { allPages } from './all-pages.ts'
import { defineQuery } from './query.ts'
import { call } from './request.ts'

/** Projects of the organization that the key belongs to. */
export const projectsQuery = defineQuery(
  'projects',
  ({ organizationId }: { organizationId: string }, signal) =>
    allPages(async (paging) => {
      const response = await call(
        accountOperations.listProjects,
        { path: {}, query: { ...paging, order_by: 'name_asc', organization_id: organizationId } },
        { signal },
      )
      return { items: response.projects, total: response.total_count }
    }),
)
