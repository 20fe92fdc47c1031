import { IconSearch } from '@tabler/icons-react'

import { LINK_STATUSES } from '../../../contract/interlink.ts'
import { REGIONS } from '../../../contract/regions.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import type { View } from './view.ts'

import classes from './links.module.css'

interface Props {
  view: View
  onChange: (change: Partial<View>) => void
}

/** Statuses that a list can hold: a deleted link has left it (api-contract.md §2.1). */
const LISTED = LINK_STATUSES.filter((status) => status !== 'deleted')

/** Search and filters. Plain inputs: each keystroke changes the URL, the URL changes the table. */
export function LinksFilters({ view, onChange }: Props) {
  const { t } = useI18n()
  return (
    <search className={classes.filters}>
      <label className={classes.searchField}>
        <span className={classes.label}>{t('links.search')}</span>
        <span className={classes.searchBox}>
          <IconSearch size={16} aria-hidden />
          <input
            type="search"
            value={view.search}
            placeholder={t('links.search.hint')}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange({ search: event.currentTarget.value })}
          />
        </span>
      </label>
      <label>
        <span className={classes.label}>{t('links.column.status')}</span>
        <select value={view.status} onChange={(event) => onChange({ status: event.currentTarget.value })}>
          <option value="">{t('links.filter.any')}</option>
          {LISTED.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className={classes.label}>{t('links.column.region')}</span>
        <select value={view.region} onChange={(event) => onChange({ region: event.currentTarget.value })}>
          <option value="">{t('links.filter.any')}</option>
          {REGIONS.map((region) => (
            <option key={region} value={region}>
              {t(`region.${region}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={view.needsYou}
          onChange={(event) => onChange({ needsYou: event.currentTarget.checked })}
        />
        {t('links.filter.needsYou')}
      </label>
    </search>
  )
}
