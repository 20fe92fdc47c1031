import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'

import { paths } from '../../features/navigation/paths.ts'
import { useProjectScope } from '../../features/projects/project-scope.tsx'
import { FailedRegions } from '../../ui/feedback/failed-regions.tsx'
import { useCommands } from '../../ui/hooks/commands.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { ListState } from '../../ui/tables/list-state.tsx'
import { SortSelect } from '../../ui/tables/sort-select.tsx'
import { TableSkeleton } from '../../ui/tables/table-skeleton.tsx'
import { useUrlView } from '../../ui/tables/use-url-view.ts'
import { NoPolicyYet } from './no-policy-yet.tsx'
import { PoliciesFilters } from './policies-filters.tsx'
import { PoliciesTable } from './policies-table.tsx'
import { useAllPolicies } from './use-all-policies.ts'
import { filterPolicies, isFiltered, POLICIES_VIEW, sortPolicies, UNFILTERED, SORT_LABELS } from './view.ts'

import list from '../../ui/tables/list.module.css'

/** All regions' routing policies in one table: what may pass, and how many links each touches. */
export default function PoliciesPage() {
  const { t } = useI18n()
  const { projectId } = useProjectScope()
  const [view, change] = useUrlView(POLICIES_VIEW)
  const { regions, policies, usesOf, isLoading, isAllFailed, isEmpty } = useAllPolicies(projectId)
  const navigate = useNavigate()
  useCommands(
    useMemo(
      () => [{ id: 'new', label: t('policies.new'), does: { run: () => void navigate(paths.newPolicy()) } }],
      [navigate, t],
    ),
  )
  const shown = useMemo(
    () => filterPolicies(sortPolicies(policies, view, usesOf), view, usesOf),
    [policies, view, usesOf],
  )

  return (
    <Page
      title={t('policies.title')}
      actions={
        isEmpty ? null : (
          <Button component={Link} to={paths.newPolicy()}>
            {t('policies.new')}
          </Button>
        )
      }
    >
      <FailedRegions of="policies" regions={regions} />
      {isEmpty ? (
        <NoPolicyYet />
      ) : isAllFailed ? null : (
        <>
          <div className={list.bar}>
            <PoliciesFilters policies={policies} view={view} onChange={change} />
            <ListState
              queries={regions.map(({ query }) => query)}
              count={t('policies.count', { shown: shown.length, total: policies.length })}
              isLoading={isLoading}
            />
          </div>
          <SortSelect order={view} onSort={change} labels={SORT_LABELS} />
          {shown.length > 0 ? (
            <PoliciesTable policies={shown} usesOf={usesOf} order={view} onSort={change} />
          ) : isLoading ? (
            <TableSkeleton />
          ) : isFiltered(view) ? (
            <p>
              {t('policies.noMatch')}{' '}
              <Button variant="default" size="xs" onClick={() => change(UNFILTERED)}>
                {t('links.clearFilters')}
              </Button>
            </p>
          ) : (
            <p>{t('policies.noneInOthers')}</p>
          )}
        </>
      )}
    </Page>
  )
}
