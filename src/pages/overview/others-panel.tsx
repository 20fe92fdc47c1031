import { Link as RouterLink } from 'react-router'

import type { Turn } from '../../../domain/connectivity/turns.ts'
import type { Names } from '../../features/links/region-links.ts'
import { turnGroupName } from '../../features/links/turn-tones.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { linkStatusName } from '../../ui/status/status-name.ts'
import { ToneIcon } from '../../ui/status/tone-icon.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'

import classes from './overview.module.css'

/** More than these are in the list, which can be searched. */
const MOST = 6

interface Props {
  group: 'problem' | 'in-progress'
  turns: readonly Turn[]
  names: Names
}

/** What only others can move, and who is waited for; nothing where nobody is. */
export function OthersPanel({ group, turns, names }: Props) {
  const { t } = useI18n()
  const waiting = turns.filter(({ step }) => step.actor !== 'customer')
  if (waiting.length === 0) return null
  return (
    <Panel
      title={turnGroupName(group, t)}
      clause={group === 'problem' ? t('overview.others.clause') : undefined}
    >
      <ul className={classes.others}>
        {waiting.slice(0, MOST).map(({ link, step }) => {
          const partner = link.partner ? names.partner.get(link.partner.partner_id) : undefined
          const actor = step.actor === 'partner' && partner ? partner : t(`actor.${step.actor}`)
          return (
            <li key={link.id} data-tone={step.tone}>
              <ToneIcon tone={step.tone} />
              <RouterLink to={paths.link(link)} className={classes.name}>
                <CutText text={link.name} />
              </RouterLink>
              <span className={classes.status}>{linkStatusName(link.status, t)}</span>
              <span className={classes.waits}>{t('overview.others.waits', { actor })}</span>
            </li>
          )
        })}
      </ul>
      {waiting.length > MOST ? (
        <p className={classes.all}>
          <RouterLink to={paths.links(new URLSearchParams({ turn: group }))}>
            {t('overview.needsYou.all', { count: waiting.length })}
          </RouterLink>
        </p>
      ) : null}
    </Panel>
  )
}
