import { IconSearch } from '@tabler/icons-react'

import { useI18n } from '../i18n/i18n.tsx'

import list from './list.module.css'

interface Props {
  /** What can be searched for. */
  hint: string
  value: string
  onChange: (value: string) => void
}

/** The search of a list. */
export function SearchField({ hint, value, onChange }: Props) {
  const { t } = useI18n()
  return (
    <label className={list.searchField}>
      <span className={list.label}>{t('links.search')}</span>
      <span className={list.searchBox}>
        <IconSearch size={16} aria-hidden />
        <input
          type="search"
          value={value}
          placeholder={hint}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </span>
    </label>
  )
}
