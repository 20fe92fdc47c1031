import { VisuallyHidden } from '@mantine/core'
import { IconStack2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'

import { projectLabels } from '../../../domain/text/project-labels.ts'
import { projectsQuery } from '../../api/projects.ts'
import { useProjectScope } from '../../features/projects/project-scope.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './side.module.css'

/** Chooses one project or all; the pages show only what belongs to it. */
export function ProjectSwitcher({ organizationId }: { organizationId: string }) {
  const { t } = useI18n()
  const { projectId, setProjectId } = useProjectScope()
  const { data: projects } = useQuery(projectsQuery({ organizationId }))
  return (
    <label className={classes.scope}>
      <IconStack2 size={18} stroke={1.75} aria-hidden />
      <VisuallyHidden>{t('frame.project')}</VisuallyHidden>
      <select value={projectId ?? ''} onChange={(event) => setProjectId(event.currentTarget.value || null)}>
        <option value="">{t('frame.project.all')}</option>
        {/* Keeps the choice visible while the list is on its way, or when it cannot be read. */}
        {projectId && !projects?.some((project) => project.id === projectId) ? (
          <option value={projectId}>{projectId}</option>
        ) : null}
        {[...projectLabels(projects ?? [])].map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
