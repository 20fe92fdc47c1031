import { useQuery } from '@tanstack/react-query'

import type { Project } from '../../contract/account.ts'
import { projectsQuery } from '../api/projects.ts'
import { usePrefetched } from '../api/query.ts'
import { sessionQuery } from '../api/session.ts'
import { useI18n } from '../i18n/i18n.tsx'

/** The organization's projects; undefined while they are on their way or when they cannot be read. */
export function useProjects(): Project[] | undefined {
  const { organization_id: organizationId } = usePrefetched(sessionQuery(null))
  return useQuery(projectsQuery({ organizationId })).data
}

function nameIn(projects: readonly Project[] | undefined, projectId: string): string {
  return projects?.find(({ id }) => id === projectId)?.name ?? projectId
}

/** A project by its name; its id stands in while that is not known. */
export function ProjectName({ id }: { id: string }) {
  return nameIn(useProjects(), id)
}

/**
 * Says which project a thing is of where that is not the expected one: link, VPC and policy may be of
 * different projects of one organization (api-contract.md §5.2). Empty where it is.
 */
export function useForeignProject(
  ownProjectId: string,
): (thing: { project_id?: string | undefined }) => string {
  const { t } = useI18n()
  const projects = useProjects()
  return ({ project_id: projectId }) =>
    projectId === undefined || projectId === ownProjectId
      ? ''
      : t('project.other', { project: nameIn(projects, projectId) })
}
