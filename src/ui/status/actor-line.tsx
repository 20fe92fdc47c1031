import type { Link } from '../../../contract/interlink.ts'
import { timeLeft } from '../../../domain/lifecycle/deadline.ts'
import { nextStep, type StepContext } from '../../../domain/lifecycle/next-step.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { CutText } from '../text/cut-text.tsx'

import classes from './actor-line.module.css'

interface Props {
  link: Link
  facts: StepContext
  partnerName: string
  now: Date
}

/** Whose turn it is on a link, in a few words, with the days left where there is a deadline. */
export function ActorLine({ link, facts, partnerName, now }: Props) {
  const { t } = useI18n()
  const step = nextStep(link, facts)
  const left = step.deadline ? timeLeft(step.deadline, now) : undefined
  const actor = step.actor === 'partner' ? partnerName : t(`actor.${step.actor}`)
  return (
    <span className={classes.actor} data-tone={step.tone}>
      <span>
        <CutText text={actor} kind="company" />
        {left ? ` · ${t('deadline.left', { days: left.days, hours: left.hours })}` : null}
      </span>
    </span>
  )
}
