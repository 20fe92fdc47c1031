import { Button, Skeleton } from '@mantine/core'
import { Link } from 'react-router'

import { linksByVpc, verdictOf } from '../../../domain/connectivity/overview.ts'
import {
  attentionOf,
  byUrgency,
  isInGroup,
  turnsOf,
  type TurnGroup,
} from '../../../domain/connectivity/turns.ts'
import { useServerNow } from '../../api/use-server-now.ts'
import { NoLinkYet } from '../../features/links/no-link-yet.tsx'
import { useAllLinks } from '../../features/links/region-links.ts'
import { useLinkFacts } from '../../features/links/use-link-facts.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useProjectScope } from '../../features/projects/project-scope.tsx'
import { FailedRegions } from '../../ui/feedback/failed-regions.tsx'
import { useAfterFirstPaint } from '../../ui/feedback/later.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { NeedsYouPanel } from './needs-you-panel.tsx'
import { NetworkPanel } from './network-panel.tsx'
import { OthersPanel } from './others-panel.tsx'
import { RedundancyPanel } from './redundancy-panel.tsx'
import { VerdictStrip } from './verdict-strip.tsx'

import classes from './overview.module.css'

/** What must be done, what is broken, what costs and brings nothing, what would fail together. Each region succeeds or fails alone. */
export default function OverviewPage() {
  const { t } = useI18n()
  const { projectId } = useProjectScope()
  const { regions, links, names, failed, isLoading, isAllFailed, isEmpty } = useAllLinks(projectId)

  const isPainted = useAfterFirstPaint()
  const factsOf = useLinkFacts(links, isPainted)
  const now = useServerNow()

  const turns = byUrgency(turnsOf(links, now, factsOf))
  const inGroup = (group: TurnGroup) => turns.filter((turn) => isInGroup(group, turn))
  const tasks = inGroup('needs-you')

  return (
    <Page
      title={t('overview.title')}
      attention={attentionOf(tasks)}
      actions={
        isEmpty ? null : (
          <Button component={Link} to={paths.order('connection')} variant="default">
            {t('nav.order')}
          </Button>
        )
      }
    >
      <FailedRegions regions={regions} />
      {isEmpty ? <NoLinkYet /> : null}
      {links.length > 0 ? (
        <div className={classes.panels}>
          <VerdictStrip verdict={verdictOf(turns)} names={names} />
          <div className={classes.turns}>
            <NeedsYouPanel tasks={tasks} names={names} />
            <div className={classes.others}>
              <OthersPanel group="problem" turns={inGroup('problem')} names={names} />
              <OthersPanel group="in-progress" turns={inGroup('in-progress')} names={names} />
            </div>
          </div>
          {isPainted ? (
            <>
              <NetworkPanel links={links} names={names} factsOf={factsOf} />
              <RedundancyPanel vpcs={linksByVpc(links)} names={names} factsOf={factsOf} />
            </>
          ) : null}
        </div>
      ) : isLoading ? (
        <div className={classes.panels} aria-busy="true" role="group" aria-label={t('common.loading')}>
          <Skeleton height={180} />
          <Skeleton height={120} />
        </div>
      ) : failed.length > 0 && !isAllFailed ? (
        <p>{t('links.noneInOthers')}</p>
      ) : null}
    </Page>
  )
}
