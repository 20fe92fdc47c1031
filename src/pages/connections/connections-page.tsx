import { useProjectScope } from '../../features/projects/project-scope.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { FailedRegions } from '../../ui/feedback/failed-regions.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { ListState } from '../../ui/tables/list-state.tsx'
import { TableSkeleton } from '../../ui/tables/table-skeleton.tsx'
import { ConnectionsTable } from './connections-table.tsx'
import { HowToOrder } from './how-to-order.tsx'
import { useConnections } from './use-connections.ts'

import classes from './connections.module.css'

/** The customer's own ports in all regions: what is on them, what is left, and how to get one. */
export default function ConnectionsPage() {
  const { t } = useI18n()
  const { projectId } = useProjectScope()
  const { regions, rows, withoutLinks, isLoading, isAllFailed, isEmpty } = useConnections(projectId)
  return (
    <Page title={t('connections.title')}>
      <FailedRegions of="connections" regions={regions} />
      <FailedRegions
        of="connectionLinks"
        regions={withoutLinks.map(({ region, links }) => ({ region, query: links }))}
      />
      {isEmpty ? (
        <EmptyState title={t('connections.empty.title')}>
          <p>{t('connections.what')}</p>
          <HowToOrder />
        </EmptyState>
      ) : isAllFailed ? null : (
        <div className={classes.list}>
          <ListState
            queries={regions.flatMap(({ query, links }) => [query, links])}
            count={t('connections.count', { count: rows.length })}
            isLoading={isLoading}
          />
          {rows.length > 0 ? (
            <ConnectionsTable rows={rows} />
          ) : isLoading ? (
            <TableSkeleton />
          ) : (
            <p>{t('connections.noneInOthers')}</p>
          )}
          {isLoading ? null : (
            <Panel title={t('connections.another')}>
              <HowToOrder />
            </Panel>
          )}
        </div>
      )}
    </Page>
  )
}
