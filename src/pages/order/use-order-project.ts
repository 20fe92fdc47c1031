import { useQuery } from '@tanstack/react-query'

import { projectsQuery } from '../../api/projects.ts'
import { usePrefetched } from '../../api/query.ts'
import { sessionQuery } from '../../api/session.ts'
import { useProjectScope } from '../../ui/project-scope.tsx'

/** The project that the order belongs to: the one chosen in the header, else the account's default. */
export function useOrderProject(): { projectId: string; projectName: string } {
  const session = usePrefetched(sessionQuery(null))
  const { projectId: chosen } = useProjectScope()
  const projectId = chosen ?? session.default_project_id
  const { data: projects } = useQuery(projectsQuery({ organizationId: session.organization_id }))
  return { projectId, projectName: projects?.find((project) => project.id === projectId)?.name ?? projectId }
}
