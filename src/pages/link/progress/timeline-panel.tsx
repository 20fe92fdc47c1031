import { VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCircle, IconCircleDotFilled, IconMinus, IconX, type Icon } from '@tabler/icons-react'

import { history } from '../../../../domain/lifecycle/history.ts'
import { nextStep } from '../../../../domain/lifecycle/next-step.ts'
import { type ObservedTransition } from '../../../../domain/lifecycle/observed.ts'
import { type TimelineState, type TimelineStep } from '../../../../domain/lifecycle/timeline-step.ts'
import { timeline } from '../../../../domain/lifecycle/timeline.ts'
import { useServerNow } from '../../../api/use-server-now.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { Time } from '../../../ui/status/time.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useStepArguments } from '../context/use-step-arguments.ts'
import { useStepContext } from '../context/use-step-context.ts'
import { NotifyMe } from '../next-step/notify-me.tsx'

import classes from './timeline.module.css'

const SHAPES: Record<TimelineState, Icon> = {
  done: IconCheck,
  current: IconCircleDotFilled,
  'to-come': IconCircle,
  failed: IconX,
  skipped: IconMinus,
}

/** The life of the link as an ordered list: what is done, what is under way, what is to come (acceptance 37). */
export function TimelinePanel({ observed }: { observed: ObservedTransition[] }) {
  const { t } = useI18n()
  const { link, gone, facts } = useLinkContext()
  const calls = history(facts.events.value?.events ?? [], [])
  const steps = timeline(gone ? { ...link, status: 'deleted' } : link, observed, calls, useStepContext())
  return (
    <Panel title={t('link.timeline')} id="timeline" help="turn">
      <ol className={classes.steps}>
        {steps.map((step) => (
          <Step key={step.code} step={step} />
        ))}
      </ol>
      {gone ? null : <NotifyMe />}
    </Panel>
  )
}

function Step({ step }: { step: TimelineStep }) {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const Shape = SHAPES[step.state]
  const now = useServerNow()
  const values = useStepArguments(nextStep(link), now)
  const actor =
    step.actor === 'partner' ? (facts.partner.value?.name ?? t('actor.partner')) : t(`actor.${step.actor}`)
  return (
    <li
      className={classes.step}
      data-state={step.state}
      aria-current={step.state === 'current' ? 'step' : undefined}
    >
      <span className={classes.shape}>
        <Shape size={14} aria-hidden />
      </span>
      <div>
        <p className={classes.title}>
          {t(`timeline.${step.code}`, values)}
          <VisuallyHidden>, {t(`link.timeline.${step.state}`)}</VisuallyHidden>
        </p>
        <p className={classes.meta}>
          {step.actor === 'nobody' ? null : <Foreign text={actor} />}
          <span aria-hidden>{t(`link.timeline.${step.state}`)}</span>
          {step.at ? (
            <span>
              <Time iso={step.at} now={now} />
              {step.source === 'observed' ? ` (${t('link.timeline.observed')})` : null}
            </span>
          ) : null}
        </p>
        {step.state === 'current' || step.state === 'failed' ? (
          <p className={classes.hint}>{t(`timeline.${step.code}.hint`, values)}</p>
        ) : null}
      </div>
    </li>
  )
}
