import { Button, Skeleton } from '@mantine/core'
import { Link } from 'react-router'

import { billedWithoutTraffic, healthByRegion, linksByVpc } from '../../../domain/connectivity/overview.ts'
import { attentionOf, tasksOf } from '../../../domain/connectivity/turns.ts'
import { serverNow } from '../../api/server-clock.ts'
import { NoLinkYet } from '../../features/links/no-link-yet.tsx'
import { useAllLinks } from '../../features/links/region-links.ts'
import { useLinkFacts } from '../../features/links/use-link-facts.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useProjectScope } from '../../features/projects/project-scope.tsx'
import { FailedRegions } from '../../ui/feedback/failed-regions.tsx'
import { useAfterFirstPaint } from '../../ui/feedback/later.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { BilledPanel } from './billed-panel.tsx'
import { HealthPanel } from './health-panel.tsx'
import { NeedsYouPanel } from './needs-you-panel.tsx'
import { NetworkPanel } from './network-panel.tsx'
import { RedundancyPanel } from './redundancy-panel.tsx'

import classes from './overview.module.css'

/** What must be done, what is broken, what costs and brings nothing, what would fail together. Each region succeeds or fails alone. */
export default function OverviewPage() {
  const { t } = useI18n()
  const { projectId } = useProjectScope()
  const { regions, links, names, failed, isLoading, isAllFailed, isEmpty } = useAllLinks(projectId)

  const isPainted = useAfterFirstPaint()
  const factsOf = useLinkFacts(links, isPainted)
  const now = serverNow()

  const tasks = tasksOf(links, now, factsOf)

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
          <NeedsYouPanel tasks={tasks} names={names} />
          <HealthPanel health={healthByRegion(links, factsOf)} />
          {isPainted ? (
            <>
              <BilledPanel links={billedWithoutTraffic(links, factsOf)} factsOf={factsOf} />
              <RedundancyPanel vpcs={linksByVpc(links)} names={names} factsOf={factsOf} />
              <NetworkPanel links={links} names={names} factsOf={factsOf} />
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
