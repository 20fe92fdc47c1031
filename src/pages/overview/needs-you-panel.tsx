import { Link as RouterLink } from 'react-router'

import type { Turn } from '../../../domain/connectivity/turns.ts'
import { serverNow } from '../../api/server-clock.ts'
import { NextActionButton } from '../../features/links/next-action-button.tsx'
import { useAllObserved } from '../../features/links/observed.ts'
import { OutageSince } from '../../features/links/outage-since.tsx'
import type { Names } from '../../features/links/region-links.ts'
import { stepArguments } from '../../features/links/step-arguments.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'

import classes from './overview.module.css'

/** More than these are in the list, which can be searched. */
const MOST_TASKS = 8

/** Every link whose next move is the customer's, most urgent first, with the button that makes it (acceptance 32). */
export function NeedsYouPanel({ tasks, names }: { tasks: Turn[]; names: Names }) {
  const i18n = useI18n()
  const { t } = i18n
  const now = serverNow()
  const observedOf = useAllObserved()
  return (
    <Panel
      help="turn"
      title={t('tone.needs-you')}
      aside={tasks.length > 0 ? <Badge tone="needs-you" label={String(tasks.length)} /> : null}
    >
      {tasks.length === 0 ? <p className={classes.quiet}>{t('overview.needsYou.none')}</p> : null}
      <ul className={classes.tasks}>
        {tasks.slice(0, MOST_TASKS).map(({ link, step }, index) => {
          const partner = link.partner ? names.partner.get(link.partner.partner_id) : undefined
          const values = stepArguments(step, partner, now, i18n)
          return (
            <li key={link.id}>
              <div>
                <RouterLink to={paths.link(link)} className={classes.name}>
                  <CutText text={link.name} />
                </RouterLink>
                {values['timeLeft'] ? <span className={classes.left}>{values['timeLeft']}</span> : null}
                <p className={classes.sentence}>{t(`nextStep.${step.code}`, values)}</p>
                <OutageSince link={link} step={step} observed={observedOf.get(link.id)} />
              </div>
              {step.action ? (
                <NextActionButton action={step.action} link={link} isPrimary={index === 0} />
              ) : null}
            </li>
          )
        })}
      </ul>
      {tasks.length > MOST_TASKS ? (
        <RouterLink to={paths.links(new URLSearchParams({ needs: 'you' }))}>
          {t('overview.needsYou.all', { count: tasks.length })}
        </RouterLink>
      ) : null}
    </Panel>
  )
}
