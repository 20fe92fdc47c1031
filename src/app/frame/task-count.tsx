import { VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'

import { isUuid } from '../../../contract/uuid.ts'
import { attentionOf, turnsOf } from '../../../domain/connectivity/turns.ts'
import { useServerMinute } from '../../api/use-server-now.ts'
import { useKnownLinks } from '../../features/links/region-links.ts'
import { useLinkFacts } from '../../features/links/use-link-facts.ts'
import { useProjectScope } from '../../features/projects/project-scope.tsx'
import { useOncePainted } from '../../ui/feedback/later.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './side.module.css'

/**
 * How many links need the reader, on every page; in the tone of a problem while a VPC has no working path. It polls
 * nothing, or no session would ever be idle.
 */
export function TaskCount({ id }: { id: string }) {
  const { projectId } = useProjectScope()
  // The page comes first: this reads all links, of a project that there may be.
  const isPainted = useOncePainted(true)
  const isPossible = projectId === null || isUuid(projectId)
  return isPainted && isPossible ? <Count id={id} projectId={projectId} /> : null
}

function Count({ id, projectId }: { id: string; projectId: string | null }) {
  const { t } = useI18n()
  const links = useKnownLinks(projectId)
  const factsOf = useLinkFacts(links, links.length > 0, false)
  const now = useServerMinute()
  const { count, isCutOff } = useMemo(() => attentionOf(turnsOf(links, now, factsOf)), [links, now, factsOf])
  if (count === 0) return null
  return (
    <span className={classes.count} data-tone={isCutOff ? 'trouble' : 'needs-you'}>
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden id={id}>{t('nav.tasks', { count })}</VisuallyHidden>
    </span>
  )
}
