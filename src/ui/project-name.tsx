import { useQuery } from '@tanstack/react-query'

import { projectsQuery } from '../api/projects.ts'
import { usePrefetched } from '../api/query.ts'
import { sessionQuery } from '../api/session.ts'

/** What a project is called; its id stands in while names are on their way or when they cannot be read. */
export function useProjectName(projectId: string): string {
  const { organization_id: organizationId } = usePrefetched(sessionQuery(null))
  const { data: projects } = useQuery(projectsQuery({ organizationId }))
  return projects?.find(({ id }) => id === projectId)?.name ?? projectId
}

/** A project by its name. */
export function ProjectName({ id }: { id: string }) {
  return useProjectName(id)
}
