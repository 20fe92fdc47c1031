import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { isUuid } from '../../../contract/uuid.ts'
import { projectsQuery } from '../../api/projects.ts'
import { useProjectScope } from '../../features/projects/project-scope.tsx'
import { UnknownAddressNote } from './unknown-address-note.tsx'

interface Props {
  organizationId: string
  children: ReactNode
}

/** Shows the page, unless the address names a project that is not there: an empty list would say otherwise. */
export function ProjectGate({ organizationId, children }: Props) {
  const { projectId } = useProjectScope()
  const { data: projects } = useQuery(projectsQuery({ organizationId }))
  // Where projects cannot be listed, what the project holds says whether it is there.
  const mayBe = (id: string) => isUuid(id) && (!projects || projects.some((project) => project.id === id))
  if (projectId === null || mayBe(projectId)) return children
  return <UnknownAddressNote what="project" value={projectId} />
}
