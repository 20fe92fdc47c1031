import { IconReceipt } from '@tabler/icons-react'
import { Link as RouterLink } from 'react-router'

import type { Verdict } from '../../../domain/connectivity/overview.ts'
import type { TurnGroup } from '../../../domain/connectivity/turns.ts'
import { elapsedDays } from '../../../domain/lifecycle/elapsed.ts'
import { useServerNow } from '../../api/use-server-now.ts'
import type { Names } from '../../features/links/region-links.ts'
import { TURN_TONES, turnGroupName } from '../../features/links/turn-tones.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { ToneIcon } from '../../ui/status/tone-icon.tsx'

import classes from './verdict-strip.module.css'

interface Props {
  verdict: Verdict
  names: Names
}

/** The state of the whole network in five numbers, worst first; each leads to its list. */
export function VerdictStrip({ verdict, names }: Props) {
  const { t } = useI18n()
  return (
    <nav className={classes.strip} aria-label={t('overview.verdict')}>
      {verdict.glances.map(({ group, count, share }) => (
        <RouterLink
          key={group}
          to={paths.links(new URLSearchParams({ turn: group }))}
          className={classes.glance}
          data-tone={TURN_TONES[group]}
          data-leads={group === 'problem' && count > 0 ? true : undefined}
        >
          <span className={classes.name}>
            {group === 'billed' ? (
              <IconReceipt size={16} stroke={1.75} aria-hidden />
            ) : (
              <ToneIcon tone={TURN_TONES[group]} />
            )}
            {turnGroupName(group, t)}
          </span>
          <span className={classes.number}>{count}</span>
          <span className={classes.beside}>
            <Beside group={group} count={count} verdict={verdict} names={names} />
          </span>
          <progress className={classes.share} max={1} value={share} aria-hidden="true" />
        </RouterLink>
      ))}
    </nav>
  )
}

/** What makes the number mean something. */
function Beside({ group, count, verdict, names }: Props & { group: TurnGroup; count: number }) {
  const { t } = useI18n()
  const now = useServerNow()
  const noPath = (vpc: string | undefined) =>
    vpc === undefined ? t('overview.verdict.noPathUnnamed') : t('overview.verdict.noPath', { vpc })
  const { cutOffVpcs, down, longestBilled, total } = verdict
  const [vpcId, another] = cutOffVpcs
  switch (group) {
    case 'problem':
      if (vpcId === undefined) return null
      if (another) return t('overview.verdict.noPaths', { count: cutOffVpcs.length })
      return noPath(names.vpc.get(vpcId))
    case 'needs-you':
      return down > 0 ? t('overview.verdict.down', { count: down }) : null
    case 'in-progress':
      return count > 0 ? t('overview.verdict.othersAct') : null
    case 'working':
      return t('overview.verdict.of', { count: total })
    case 'billed':
      return longestBilled ? t('overview.verdict.longest', { days: elapsedDays(longestBilled, now) }) : null
  }
}
