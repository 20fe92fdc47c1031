import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { serverNow } from '../../api/server-clock.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { FailedRegions } from '../../ui/failed-regions.tsx'
import { NoLinkYet } from '../../ui/no-link-yet.tsx'
import { Page } from '../../ui/page.tsx'
import { paths } from '../../ui/paths.ts'
import { useProjectScope } from '../../ui/project-scope.tsx'
import { useNames, useRegionLinks } from '../../ui/region-links.ts'
import { LinksFilters } from './links-filters.tsx'
import { LinksTable } from './links-table.tsx'
import { ListState } from './list-state.tsx'
import { TableSkeleton } from './table-skeleton.tsx'
import { useView } from './use-view.ts'
import { applyView, isFiltered } from './view.ts'

/** All regions' links in one table. Each region stands or fails alone. */
export default function LinksPage() {
  const { t } = useI18n()
  const { projectId } = useProjectScope()
  const [view, change] = useView()
  const regions = useRegionLinks(projectId)

  const links = regions.flatMap(({ query }) => query.data ?? [])
  const names = useNames([
    ...new Set(regions.filter(({ query }) => query.data?.length).map(({ region }) => region)),
  ])
  const shown = applyView(links, view)
  const isLoading = regions.some(({ query }) => query.isPending)
  const failed = regions.filter(({ query }) => query.isError)
  const isEmpty = links.length === 0 && !isLoading && failed.length === 0

  return (
    <Page
      title={t('links.title')}
      actions={
        isEmpty ? null : (
          <Button component={Link} to={paths.order('connection')}>
            {t('nav.order')}
          </Button>
        )
      }
    >
      <FailedRegions failed={failed} isAll={failed.length === regions.length} />
      {isEmpty ? (
        <NoLinkYet />
      ) : failed.length === regions.length ? null : (
        <>
          <LinksFilters view={view} onChange={change} />
          <ListState regions={regions} shown={shown.length} total={links.length} isLoading={isLoading} />
          {shown.length > 0 ? (
            <LinksTable links={shown} names={names} view={view} onSort={change} now={serverNow()} />
          ) : isLoading ? (
            <TableSkeleton />
          ) : isFiltered(view) ? (
            <p>
              {t('links.noMatch')}{' '}
              <Button
                variant="default"
                size="xs"
                onClick={() => change({ search: '', status: '', region: '', needsYou: false })}
              >
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
