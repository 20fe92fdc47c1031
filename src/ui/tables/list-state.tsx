import { IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'

import { IconButton } from '../controls/icon-button.tsx'
import { UpdatedAgo } from '../feedback/updated-ago.tsx'
import { useI18n } from '../hooks/i18n.tsx'

import list from './list.module.css'

interface Props {
  /** One query for each region. */
  queries: readonly { dataUpdatedAt: number; refetch: () => unknown }[]
  /** How many are shown of how many, once all are here. */
  count: string
  /** Off where something beside it says how many there are, and nothing is filtered out: then it is only read out. */
  isCountShown?: boolean
  isLoading: boolean
  /** How many of all are loaded, while the rest is loading. */
  soFar?: { loaded: number; total: number; text: string }
  /** What can be done with the list. */
  children?: ReactNode
}

/** How many things are shown, how old the figures are, and a way to ask again (acceptance 25, 29). */
export function ListState({ queries, count, isCountShown = true, isLoading, soFar, children }: Props) {
  const { t } = useI18n()
  const updated = queries.map(({ dataUpdatedAt }) => dataUpdatedAt).filter((time) => time > 0)
  const isPartial = isLoading && soFar && soFar.loaded > 0
  return (
    <div className={list.state}>
      <span role="status" className={isLoading || isCountShown ? undefined : list.readOut}>
        {!isLoading ? count : isPartial ? soFar.text : t('common.loading')}
      </span>
      {isPartial ? (
        <progress value={soFar.loaded} max={soFar.total} aria-label={t('common.loading')} />
      ) : null}
      {updated.length > 0 ? <UpdatedAgo since={Math.min(...updated)} /> : null}
      <IconButton
        label={t('common.refresh')}
        onClick={() => queries.forEach((query) => void query.refetch())}
      >
        <IconRefresh size={18} aria-hidden />
      </IconButton>
      {children}
    </div>
  )
}
