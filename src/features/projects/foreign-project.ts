import { useI18n } from '../../ui/hooks/i18n.tsx'
import { projectName, useProjects } from './project-name.tsx'

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
      : t('project.other', { project: projectName(projects, projectId) })
}
