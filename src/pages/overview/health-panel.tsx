import { Link as RouterLink } from 'react-router'

import type { RegionHealth, Sessions } from '../../../domain/connectivity/overview.ts'
import { TONES } from '../../../domain/link/tone.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { ToneIcon } from '../../ui/status/tone-icon.tsx'

import classes from './overview.module.css'

/** Counts of each region's links by what their next step is, and of their BGP sessions. */
export function HealthPanel({ health }: { health: RegionHealth[] }) {
  const { t } = useI18n()
  // A tone that no link has would be a column of zeros.
  const tones = TONES.filter((tone) => health.some((region) => region.tones[tone] > 0))
  return (
    <Panel title={t('overview.health')}>
      <div className={classes.scroll}>
        <table className={classes.health} aria-label={t('overview.health')}>
          <thead>
            <tr>
              <th scope="col">{t('overview.health.region')}</th>
              <th scope="col">{t('overview.health.total')}</th>
              {tones.map((tone) => (
                <th key={tone} scope="col">
                  <span className={classes.tone} data-tone={tone}>
                    <ToneIcon tone={tone} size={14} />
                    {t(`tone.${tone}`)}
                  </span>
                </th>
              ))}
              <th scope="col">{t('overview.health.v4')}</th>
              <th scope="col">{t('overview.health.v6')}</th>
            </tr>
          </thead>
          <tbody>
            {health.map((region) => (
              <tr key={region.region}>
                <th scope="row">
                  <RouterLink to={paths.links(new URLSearchParams({ region: region.region }))}>
                    {t(`region.${region.region}`)}
                  </RouterLink>
                </th>
                <td>{region.total}</td>
                {tones.map((tone) => (
                  <td key={tone}>{region.tones[tone]}</td>
                ))}
                <td>
                  <SessionCount {...region.v4} />
                </td>
                <td>
                  <SessionCount {...region.v6} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

function SessionCount({ up, down }: Sessions) {
  const { t } = useI18n()
  return (
    <span className={classes.tone} data-tone={down > 0 ? 'trouble' : up > 0 ? 'working' : 'quiet'}>
      {t('overview.health.sessions', { up, down })}
    </span>
  )
}
