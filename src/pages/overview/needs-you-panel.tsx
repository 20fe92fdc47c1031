import { Link as RouterLink } from 'react-router'

import { isInGroup, type Turn } from '../../../domain/connectivity/turns.ts'
import { elapsedDays } from '../../../domain/lifecycle/elapsed.ts'
import type { ObservedTransition } from '../../../domain/lifecycle/observed.ts'
import { useServerNow } from '../../api/use-server-now.ts'
import { NextActionButton } from '../../features/links/next-action-button.tsx'
import { useAllObserved } from '../../features/links/observed.ts'
import { OutageSince } from '../../features/links/outage-since.tsx'
import type { Names } from '../../features/links/region-links.ts'
import { stepArguments } from '../../features/links/step-arguments.ts'
import { turnGroupName } from '../../features/links/turn-tones.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { ToneIcon } from '../../ui/status/tone-icon.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'

import classes from './overview.module.css'

/** More than these are in the list, which can be searched. */
const MOST_TASKS = 8

/** Every link whose next move is the customer's, most urgent first, with the button that makes it (acceptance 32). */
export function NeedsYouPanel({ tasks, names }: { tasks: Turn[]; names: Names }) {
  const { t } = useI18n()
  const observedOf = useAllObserved()
  return (
    <Panel title={turnGroupName('needs-you', t)} clause={t('overview.needsYou.clause')}>
      {tasks.length === 0 ? (
        <p className={classes.nothing}>
          <ToneIcon tone="working" size={28} />
          {t('overview.needsYou.none')}
        </p>
      ) : null}
      <ul className={classes.tasks}>
        {tasks.slice(0, MOST_TASKS).map((turn, index) => (
          <Task
            key={turn.link.id}
            turn={turn}
            names={names}
            observed={observedOf.get(turn.link.id)}
            isFirst={index === 0}
          />
        ))}
      </ul>
      {tasks.length > MOST_TASKS ? (
        <p className={classes.all}>
          <RouterLink to={paths.links(new URLSearchParams({ turn: 'needs-you' }))}>
            {t('overview.needsYou.all', { count: tasks.length })}
          </RouterLink>
        </p>
      ) : null}
    </Panel>
  )
}

interface TaskProps {
  turn: Turn
  names: Names
  observed: readonly ObservedTransition[] | undefined
  isFirst: boolean
}

function Task({ turn, names, observed, isFirst }: TaskProps) {
  const i18n = useI18n()
  const { t } = i18n
  const now = useServerNow()
  const { link, step, urgency } = turn
  const partner = link.partner ? names.partner.get(link.partner.partner_id) : undefined
  const vpc = names.vpc.get(link.vpc_id ?? '')
  const values = stepArguments(step, partner, now, i18n)
  const sentence = t(`nextStep.${step.code}`, values)
  const billedDays = isInGroup('billed', turn) ? elapsedDays(link.created_at, now) : 0
  return (
    <li data-tone={step.tone} data-first={isFirst || undefined}>
      <ToneIcon tone={step.tone} size={isFirst ? 20 : 16} />
      <div className={classes.task}>
        <RouterLink to={paths.link(link)} className={classes.name}>
          <CutText text={link.name} />
        </RouterLink>
        <p className={classes.sentence} title={sentence}>
          {urgency === 'vpc-cut-off' && link.vpc_id !== undefined ? (
            <strong>
              {vpc === undefined
                ? t('overview.needsYou.noPathUnnamed')
                : t('overview.needsYou.noPath', { vpc })}{' '}
            </strong>
          ) : null}
          <span>{sentence}</span>
        </p>
        <OutageSince link={link} step={step} observed={observed} />
      </div>
      <p className={classes.due}>
        {values['timeLeft'] ? <span className={classes.left}>{values['timeLeft']}</span> : null}
        {billedDays > 0 ? <span>{t('overview.needsYou.billed', { count: billedDays })}</span> : null}
      </p>
      {step.action ? (
        <NextActionButton action={step.action} link={link} isPrimary={isFirst} size={isFirst ? 'sm' : 'xs'} />
      ) : null}
    </li>
  )
}
