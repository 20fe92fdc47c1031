import { Link as RouterLink } from 'react-router'

import type { RoutingPolicy } from '../../../contract/interlink.ts'
import { FAMILY_NAMES, familyOf } from '../../../domain/link/configuration.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { rem } from '../../ui/layout/rem.ts'
import { SortHeader } from '../../ui/tables/sort-header.tsx'
import type { ListOrder } from '../../ui/tables/view-params.ts'
import { CutText } from '../../ui/text/cut-text.tsx'
import { TagList } from '../../ui/text/tag-list.tsx'
import { SORT_COLUMNS, SORT_LABELS, type SortColumn, type UsesOf } from './view.ts'

import list from '../../ui/tables/list.module.css'
import classes from './policies.module.css'

interface Props {
  policies: readonly RoutingPolicy[]
  usesOf: UsesOf
  order: ListOrder<SortColumn>
  onSort: (order: ListOrder<SortColumn>) => void
}

/** In px: widths that do not wait for the longest name, so that nothing moves when uses come after the rows. */
const WIDTHS = { name: 200, version: 84, out: 190, in: 190, uses: 110, region: 84, tags: 110 }

/** The table; on a phone the same rows are laid out as cards by style alone, keeping the table's semantics. */
export function PoliciesTable({ policies, usesOf, order, onSort }: Props) {
  const { t } = useI18n()
  const sortable = { order, onSort }
  return (
    <div className={list.scroll}>
      <table
        className={list.table}
        role="table"
        aria-label={t('policies.title')}
        style={{ minWidth: rem(Object.values(WIDTHS).reduce((sum, width) => sum + width)) }}
      >
        <colgroup>
          {Object.entries(WIDTHS).map(([column, width]) => (
            <col key={column} style={{ width: rem(width) }} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {SORT_COLUMNS.map((column) => (
              <SortHeader key={column} column={column} label={t(SORT_LABELS[column])} {...sortable} />
            ))}
            <th scope="col" role="columnheader">
              {t('links.column.tags')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {policies.map((policy) => (
            <PolicyRow key={policy.id} policy={policy} uses={usesOf(policy)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PolicyRow({ policy, uses }: { policy: RoutingPolicy; uses: number | undefined }) {
  const { t } = useI18n()
  return (
    <tr role="row">
      <th scope="row" role="rowheader" data-label={t('links.column.name')}>
        <RouterLink to={paths.policy(policy)} className={list.name}>
          <CutText text={policy.name} />
        </RouterLink>
      </th>
      <td role="cell" data-label={t('policies.column.version')}>
        {FAMILY_NAMES[familyOf(policy)]}
      </td>
      <td role="cell" data-label={t('policies.column.out')}>
        <Prefixes prefixes={policy.prefix_filter_out} />
      </td>
      <td role="cell" data-label={t('policies.column.in')}>
        <Prefixes prefixes={policy.prefix_filter_in} />
      </td>
      <td role="cell" data-label={t('policies.column.uses')}>
        {uses === undefined ? (
          <span className={list.absent}>…</span>
        ) : uses === 0 ? (
          <span className={list.absent}>{t('common.none')}</span>
        ) : (
          t('policies.uses', { count: uses })
        )}
      </td>
      <td role="cell" data-label={t('links.column.region')}>
        {policy.region}
      </td>
      <td role="cell" data-label={t('links.column.tags')} className={list.short}>
        <TagList tags={policy.tags} />
      </td>
    </tr>
  )
}

/** As many as a row can hold; the policy's page has them all. */
const NAMED = 2

function Prefixes({ prefixes }: { prefixes: readonly string[] }) {
  const { t } = useI18n()
  if (prefixes.length === 0) return <span className={list.absent}>{t('policies.nothing')}</span>
  return (
    <span className={classes.prefixes}>
      {prefixes.slice(0, NAMED).map((prefix) => (
        <code key={prefix}>{prefix}</code>
      ))}
      {prefixes.length > NAMED ? (
        <span>{t('policies.morePrefixes', { count: prefixes.length - NAMED })}</span>
      ) : null}
    </span>
  )
}
