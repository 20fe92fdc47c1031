import { Button, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCircle, IconCircleDotFilled, IconMinus, IconX, type Icon } from '@tabler/icons-react'
import { useState } from 'react'

import { history } from '../../../../domain/lifecycle/history.ts'
import { nextStep } from '../../../../domain/lifecycle/next-step.ts'
import { type ObservedTransition } from '../../../../domain/lifecycle/observed.ts'
import { type TimelineState, type TimelineStep } from '../../../../domain/lifecycle/timeline-step.ts'
import { timeline } from '../../../../domain/lifecycle/timeline.ts'
import { useServerNow } from '../../../api/use-server-now.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { Time } from '../../../ui/status/time.tsx'
import { ToneIcon } from '../../../ui/status/tone-icon.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useStepArguments } from '../context/use-step-arguments.ts'
import { useStepContext } from '../context/use-step-context.ts'
import { pageParts } from '../sections.ts'
import { History } from './history.tsx'
import { NotifyMe } from './notify-me.tsx'

import classes from './progress.module.css'

const SHAPES: Record<TimelineState, Icon> = {
  done: IconCheck,
  current: IconCircleDotFilled,
  'to-come': IconCircle,
  failed: IconX,
  skipped: IconMinus,
}

/** The life of the link as an ordered list (acceptance 37), one line once it is built; its history when asked for. */
export function ProgressPanel({ observed }: { observed: ObservedTransition[] }) {
  const { t } = useI18n()
  const { link, gone, facts } = useLinkContext()
  const calls = history(facts.events.value?.events ?? [], [])
  const steps = timeline(gone ? { ...link, status: 'deleted' } : link, observed, calls, useStepContext())
  const [areShown, showSteps] = useState(false)
  const [isHistoryShown, showHistory] = useState(false)
  const done = steps.filter(({ state }) => state === 'done').length
  // Whether traffic passes at the moment is the next step's to say: the life so far is the rest.
  const isBuilt = steps.every(({ code, state }) => state === 'done' || code === 'traffic')
  return (
    <Panel title={t('link.timeline')} id="progress" help="turn">
      {isBuilt ? (
        <p className={classes.built}>
          <ToneIcon tone={done === steps.length ? 'working' : 'quiet'} />
          <span>
            {done === steps.length
              ? t('link.timeline.allDone', { count: done })
              : t('link.timeline.someDone', { done, count: steps.length })}
          </span>
          <Button
            variant="subtle"
            size="compact-xs"
            aria-expanded={areShown}
            onClick={() => showSteps(!areShown)}
          >
            {t(areShown ? 'link.timeline.hide' : 'link.timeline.show')}
          </Button>
        </p>
      ) : null}
      {isBuilt && !areShown ? null : (
        <ol className={classes.steps}>
          {steps.map((step) => (
            <Step key={step.code} step={step} />
          ))}
        </ol>
      )}
      <div className={classes.more}>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-expanded={isHistoryShown}
          onClick={() => showHistory(!isHistoryShown)}
        >
          {t(isHistoryShown ? 'link.history.hide' : 'link.history.show')}
        </Button>
        {gone ? null : <NotifyMe />}
      </div>
      {isHistoryShown ? <History observed={observed} /> : null}
    </Panel>
  )
}

/** States that neither the shape nor the place in the list tells to those who see them. */
const MARKED: ReadonlySet<TimelineState> = new Set(['current', 'failed', 'skipped'])

function Step({ step }: { step: TimelineStep }) {
  const { t } = useI18n()
  const { link, gone, facts } = useLinkContext()
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
        <Shape size={13} aria-hidden />
      </span>
      <div>
        <p className={classes.title}>
          {t(`timeline.${step.code}`, values)}
          <VisuallyHidden>, {t(`link.timeline.${step.state}`)}</VisuallyHidden>
        </p>
        <p className={classes.meta}>
          {step.actor === 'nobody' || step.state === 'done' || step.state === 'skipped' ? null : (
            <Foreign text={actor} />
          )}
          {MARKED.has(step.state) ? <span aria-hidden>{t(`link.timeline.${step.state}`)}</span> : null}
          {step.at ? (
            <span>
              <Time iso={step.at} now={now} />
              {step.source === 'observed' ? ` (${t('link.timeline.observed')})` : null}
            </span>
          ) : null}
        </p>
        {!pageParts(link, gone).hasKit && (step.state === 'current' || step.state === 'failed') ? (
          <p className={classes.hint}>{t(`timeline.${step.code}.hint`, values)}</p>
        ) : null}
      </div>
    </li>
  )
}
