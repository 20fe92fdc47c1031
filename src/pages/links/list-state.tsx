import { ActionIcon } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'

import { useI18n } from '../../i18n/i18n.tsx'
import type { RegionLinks } from '../../ui/region-links.ts'
import { UpdatedAgo } from '../../ui/updated-ago.tsx'

import classes from './links.module.css'

interface Props {
  regions: RegionLinks[]
  shown: number
  total: number
  isLoading: boolean
}

/** How many links are shown, how old the figures are, and a way to ask again (acceptance 25, 29). */
export function ListState({ regions, shown, total, isLoading }: Props) {
  const { t } = useI18n()
  const updated = regions.map(({ query }) => query.dataUpdatedAt).filter((time) => time > 0)
  return (
    <div className={classes.state}>
      <span role="status">{isLoading ? t('common.loading') : t('links.count', { shown, total })}</span>
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
    </div>
  )
}
