import { useQuery } from '@tanstack/react-query'

import type { Project } from '../../../contract/account.ts'
import { projectsQuery } from '../../api/projects.ts'
import { usePrefetchedQuery } from '../../api/query.ts'
import { sessionQuery } from '../../api/session.ts'
import { CutText } from '../../ui/text/cut-text.tsx'

/** The organization's projects; undefined while they are on their way or when they cannot be read. */
export function useProjects(): Project[] | undefined {
  const { organization_id: organizationId } = usePrefetchedQuery(sessionQuery(null))
  return useQuery(projectsQuery({ organizationId })).data
}

/** What a project is called; its id while that is not known. */
export function projectName(projects: readonly Project[] | undefined, projectId: string): string {
  return projects?.find(({ id }) => id === projectId)?.name ?? projectId
}

/** A project by its name. */
export function ProjectName({ id }: { id: string }) {
  return <CutText text={projectName(useProjects(), id)} />
}
