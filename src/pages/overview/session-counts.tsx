import type { NetworkBand } from '../../../domain/connectivity/network.ts'
import { FAMILIES, type Family } from '../../../domain/link/configuration.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './network.module.css'

const SHORT: Record<Family, string> = { ipv4: 'v4', ipv6: 'v6' }

/** The sessions of a region's links that are up, of those that there are; in the tone of a problem where one is down. */
export function SessionCounts({ sessions }: Pick<NetworkBand, 'sessions'>) {
  const { t } = useI18n()
  const counts = FAMILIES.filter((family) => sessions[family].up + sessions[family].down > 0).map(
    (family) => {
      const { up, down } = sessions[family]
      return `${SHORT[family]} ${up}/${up + down}`
    },
  )
  if (counts.length === 0) return null
  const isDown = FAMILIES.some((family) => sessions[family].down > 0)
  return (
    <span className={classes.sessions} data-tone={isDown ? 'trouble' : 'quiet'}>
      {t('network.sessions', { counts: counts.join(' · ') })}
    </span>
  )
}
