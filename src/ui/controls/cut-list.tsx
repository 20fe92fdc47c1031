import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'

import { useI18n } from '../hooks/i18n.tsx'

interface Props {
  /** Items of a list, each with its key. */
  rows: readonly ReactNode[]
  /** So many are shown before all of them are asked for. */
  shown: number
  className?: string | undefined
}

/** A list that is as long as it may get only once that is asked for. Nothing without rows. */
export function CutList({ rows, shown, className }: Props) {
  const { t } = useI18n()
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  return (
    <>
      <ul className={className}>{all ? rows : rows.slice(0, shown)}</ul>
      {!all && rows.length > shown ? (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {t('list.all', { count: rows.length })}
        </Button>
      ) : null}
    </>
  )
}
