import type { RegionHealth, Sessions } from '../../../domain/connectivity/overview.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './network.module.css'

/** The sessions of a region's links that are up, of those that there are; in the tone of a problem where one is down. */
export function SessionCounts({ v4, v6 }: Pick<RegionHealth, 'v4' | 'v6'>) {
  const { t } = useI18n()
  const counts = Object.entries<Sessions>({ v4, v6 })
    .filter(([, { up, down }]) => up + down > 0)
    .map(([family, { up, down }]) => `${family} ${up}/${up + down}`)
  if (counts.length === 0) return null
  return (
    <span className={classes.sessions} data-tone={v4.down + v6.down > 0 ? 'trouble' : 'quiet'}>
      {t('network.sessions', { counts: counts.join(' · ') })}
    </span>
  )
}
