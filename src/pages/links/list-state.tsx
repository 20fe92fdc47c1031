import { ActionIcon } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'

import { useI18n } from '../../i18n/i18n.tsx'
import type { RegionLinks } from '../../ui/region-links.ts'
import { UpdatedAgo } from '../../ui/updated-ago.tsx'

import classes from './links.module.css'

interface Props {
  regions: RegionLinks[]
  /** Links that pass the filters, that are here, and that there are. */
  shown: number
  loaded: number
  total: number
  isLoading: boolean
  /** What can be done with the list. */
  children: ReactNode
}

/** How many links are shown, how old the figures are, and a way to ask again (acceptance 25, 29). */
export function ListState({ regions, shown, loaded, total, isLoading, children }: Props) {
  const { t } = useI18n()
  const updated = regions.map(({ query }) => query.dataUpdatedAt).filter((time) => time > 0)
  const said = !isLoading
    ? t('links.count', { shown, total })
    : loaded > 0
      ? t('links.soFar', { loaded, total })
      : t('common.loading')
  return (
    <div className={classes.state}>
      <span role="status">{said}</span>
      {isLoading && loaded > 0 ? (
        <progress value={loaded} max={total} aria-label={t('common.loading')} />
      ) : null}
      {updated.length > 0 ? <UpdatedAgo since={Math.min(...updated)} /> : null}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('common.refresh')}
        title={t('common.refresh')}
        onClick={() => regions.forEach(({ query }) => void query.refetch())}
      >
        <IconRefresh size={18} aria-hidden />
      </ActionIcon>
      {children}
    </div>
  )
}
