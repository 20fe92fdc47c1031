import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { projectsQuery } from '../../api/projects.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { Page } from '../../ui/page.tsx'
import { useProjectScope } from '../../ui/project-scope.tsx'

interface Props {
  organizationId: string
  children: ReactNode
}

/** Shows the page, unless the address names a project that is not there: an empty list would say otherwise. */
export function ProjectGate({ organizationId, children }: Props) {
  const { t } = useI18n()
  const { projectId, setProjectId } = useProjectScope()
  const { data: projects } = useQuery(projectsQuery({ organizationId }))
  // Where projects cannot be listed, what the project holds says whether it is there.
  if (projectId === null || !projects || projects.some(({ id }) => id === projectId)) return children
  return (
    <Page title={t('frame.project.unknown')}>
      <p>{t('frame.project.unknown.text', { project: projectId })}</p>
      <Button onClick={() => setProjectId(null)}>{t('frame.project.showAll')}</Button>
    </Page>
  )
}
