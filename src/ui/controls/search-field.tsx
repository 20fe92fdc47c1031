import { IconSearch } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'

import { useCommands } from '../hooks/commands.ts'
import { useI18n } from '../hooks/i18n.tsx'

import list from '../tables/list.module.css'

interface Props {
  /** What can be searched for. */
  hint: string
  value: string
  onChange: (value: string) => void
}

/** The search of a list; the command palette leads to it. */
export function SearchField({ hint, value, onChange }: Props) {
  const { t } = useI18n()
  const input = useRef<HTMLInputElement>(null)
  useCommands(
    useMemo(
      () => [{ id: 'search', label: t('links.search'), does: { run: () => input.current?.focus() } }],
      [t],
    ),
  )
  return (
    <label className={list.searchField}>
      <span className={list.searchBox}>
        <IconSearch size={16} aria-hidden />
        <input
          ref={input}
          type="search"
          aria-label={t('links.search')}
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
