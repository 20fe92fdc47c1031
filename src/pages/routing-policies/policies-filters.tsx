import { useMemo } from 'react'

import type { RoutingPolicy } from '../../../contract/interlink.ts'
import { REGIONS } from '../../../contract/regions.ts'
import { FAMILY_NAMES } from '../../../domain/link/configuration.ts'
import { filterOptions } from '../../ui/controls/filter-options.ts'
import { filterSelects } from '../../ui/controls/filter-select.tsx'
import { SearchField } from '../../ui/controls/search-field.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { USES, type Filter, type View } from './view.ts'

import list from '../../ui/tables/list.module.css'

interface Props {
  /** All of them: what they have can be filtered by. */
  policies: readonly RoutingPolicy[]
  view: View
  onChange: (change: Partial<View>) => void
}

/** Search and filters: what one sets is in the address. */
export function PoliciesFilters({ policies, view, onChange }: Props) {
  const { t } = useI18n()
  const tags = useMemo(() => filterOptions(policies.flatMap((policy) => policy.tags)), [policies])
  const filter = filterSelects<Filter>(view, onChange)
  return (
    <search className={list.filters}>
      <SearchField
        hint={t('policies.search.hint')}
        value={view.search}
        onChange={(search) => onChange({ search })}
      />
      {filter('version', t('policies.column.version'), Object.entries(FAMILY_NAMES))}
      {filter(
        'region',
        t('links.column.region'),
        REGIONS.map((region) => [region, t(`region.${region}`)]),
      )}
      {filter(
        'use',
        t('policies.column.uses'),
        USES.map((use) => [use, t(`policies.use.${use}`)]),
      )}
      {tags.length > 0 || view.tag ? filter('tag', t('links.filter.tag'), tags) : null}
    </search>
  )
}
