import { Button } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { Link } from 'react-router'

import { attentionOf, countsByGroup, turnsOf } from '../../../domain/connectivity/turns.ts'
import { useServerMinute } from '../../api/use-server-now.ts'
import { NoLinkYet } from '../../features/links/no-link-yet.tsx'
import { useAllLinks } from '../../features/links/region-links.ts'
import { useLinkFacts } from '../../features/links/use-link-facts.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useProjectScope } from '../../features/projects/project-scope.tsx'
import { FailedRegions } from '../../ui/feedback/failed-regions.tsx'
import { lazyPart, useOncePainted } from '../../ui/feedback/later.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'
import { Page } from '../../ui/layout/page.tsx'
import { ListState } from '../../ui/tables/list-state.tsx'
import { SortSelect } from '../../ui/tables/sort-select.tsx'
import { TableSkeleton } from '../../ui/tables/table-skeleton.tsx'
import { useUrlView } from '../../ui/tables/use-url-view.ts'
import { ColumnsMenu } from './columns-menu.tsx'
import { LinksFilters } from './links-filters.tsx'
import { LinksTable } from './links-table.tsx'
import { ListTools } from './list-tools.tsx'
import { withSelected, type Selection } from './selection.ts'
import { TurnTabs } from './turn-tabs.tsx'
import { useColumns } from './use-columns.ts'
import { filterLinks, isFiltered, LINKS_VIEW, intersect, SORT_LABELS, sortLinks, UNFILTERED } from './view.ts'

import list from '../../ui/tables/list.module.css'

const BulkTags = lazyPart(async () => (await import('./bulk-tags.tsx')).BulkTags)

/** All regions' links in one table. Each region succeeds or fails alone. */
export default function LinksPage() {
  const { t } = useI18n()
  const { projectId } = useProjectScope()
  const [view, change] = useUrlView(LINKS_VIEW)
  const [columns, setColumns] = useColumns()
  const [selection, setSelection] = useKeptState<Selection | null>('selection', null)
  const { regions, links, names, total, isLoading, isAllFailed, isEmpty } = useAllLinks(projectId)

  const now = useServerMinute()
  const isPainted = useOncePainted(links.length > 0)
  const factsOf = useLinkFacts(links, isPainted)
  const { sort, descending } = view
  const turns = useMemo(() => turnsOf(links, now, factsOf), [links, now, factsOf])
  const sorted = useMemo(() => sortLinks(turns, { sort, descending }), [turns, sort, descending])
  // Filtered before they are sorted: what makes a search quick is made once for the list as it came.
  const shown = useMemo(
    () => intersect(sorted, filterLinks(links, view, factsOf)),
    [sorted, links, view, factsOf],
  )
  const chosen = useMemo(() => links.filter(({ id }) => selection?.has(id)), [links, selection])

  const attention = useMemo(() => attentionOf(turns), [turns])
  const counts = useMemo(() => countsByGroup(turns), [turns])
  const select = useCallback(
    (id: string, isSelected: boolean) =>
      setSelection((current) => withSelected(current ?? new Set(), [id], isSelected)),
    [setSelection],
  )

  return (
    <Page
      title={t('links.title')}
      attention={attention}
      actions={
        isEmpty ? null : (
          <>
            {links.length > 0 ? (
              <ListTools
                links={shown}
                names={names}
                factsOf={factsOf}
                isPartial={isLoading}
                isSelecting={selection !== null}
                onSelecting={(isSelecting) => setSelection(isSelecting ? new Set() : null)}
              />
            ) : null}
            <Button component={Link} to={paths.order('connection')}>
              {t('nav.order')}
            </Button>
          </>
        )
      }
    >
      <FailedRegions regions={regions} />
      {isEmpty ? (
        <NoLinkYet />
      ) : isAllFailed ? null : (
        <>
          <TurnTabs counts={counts} total={total} chosen={view.turn} onChoose={(turn) => change({ turn })} />
          <div className={list.bar}>
            <LinksFilters links={links} names={names} view={view} onChange={change} />
            <ListState
              queries={regions.map(({ query }) => query)}
              count={t('links.count', { shown: shown.length, total })}
              isCountShown={isFiltered(view)}
              isLoading={isLoading}
              soFar={{
                loaded: links.length,
                total,
                text: t('links.soFar', { loaded: links.length, total }),
              }}
            >
              <ColumnsMenu columns={columns} onChange={setColumns} />
            </ListState>
          </div>
          <SortSelect order={view} onSort={change} labels={SORT_LABELS} />
          {selection ? <BulkTags links={chosen} onKeep={(ids) => setSelection(new Set(ids))} /> : null}
          {shown.length > 0 ? (
            <LinksTable
              links={shown}
              columns={columns}
              names={names}
              factsOf={factsOf}
              now={now}
              view={view}
              onSort={change}
              selection={selection}
              onSelect={select}
              onSelectAll={(isSelected) =>
                setSelection(
                  withSelected(
                    selection ?? new Set(),
                    shown.map(({ id }) => id),
                    isSelected,
                  ),
                )
              }
            />
          ) : isLoading ? (
            <TableSkeleton />
          ) : isFiltered(view) ? (
            <p>
              {t('links.noMatch')}{' '}
              <Button variant="default" size="xs" onClick={() => change(UNFILTERED)}>
                {t('links.clearFilters')}
              </Button>
            </p>
          ) : (
            <p>{t('links.noneInOthers')}</p>
          )}
        </>
      )}
    </Page>
  )
}
