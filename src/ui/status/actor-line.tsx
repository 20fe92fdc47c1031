import type { Link } from '../../../contract/interlink.ts'
import { timeLeft } from '../../../domain/lifecycle/deadline.ts'
import { nextStep, type NextStepCode, type StepContext } from '../../../domain/lifecycle/next-step.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { CutText } from '../text/cut-text.tsx'

import classes from './actor-line.module.css'

interface Props {
  link: Link
  facts: StepContext
  partnerName: string
  now: Date
}

/** Nobody has to do anything. */
type Idle = 'traffic-can-flow' | 'deleted' | 'unknown-status'
const IDLE: ReadonlySet<NextStepCode> = new Set<Idle>(['traffic-can-flow', 'deleted', 'unknown-status'])

function isMove(code: NextStepCode): code is Exclude<NextStepCode, Idle> {
  return !IDLE.has(code)
}

/** Whose turn it is on a link and for what, in one line, with the days left where there is a deadline. */
export function ActorLine({ link, facts, partnerName, now }: Props) {
  const { t } = useI18n()
  const { code, actor, tone, deadline } = nextStep(link, facts)
  const left = deadline ? timeLeft(deadline, now) : undefined
  return (
    <span className={classes.actor} data-tone={tone} data-actor={actor}>
      <span className={classes.who}>
        {actor === 'partner' ? <CutText text={partnerName} kind="company" /> : t(`actor.${actor}`)}
      </span>
      {isMove(code) ? <span className={classes.move}>{t(`stepInBrief.${code}`)}</span> : null}
      {left ? (
        <span className={classes.left}>{t('deadline.inBrief', { days: left.days, hours: left.hours })}</span>
      ) : null}
    </span>
  )
}
