import { FAMILY_NAMES } from '../../domain/configuration.ts'
import { timeLeft } from '../../domain/deadline.ts'
import type { NextStep } from '../../domain/next-step.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { dayOf } from '../../ui/time.tsx'
import { useLinkContext } from './link-context.ts'

/** What the sentences about a step may name: partner, deadline, time left, the IP version meant. */
export function useStepArguments(step: NextStep, now: Date): Record<string, string> {
  const { t, language } = useI18n()
  const { facts } = useLinkContext()
  const left = step.deadline ? timeLeft(step.deadline, now) : undefined
  return {
    partner: facts.partner.value?.name ?? t('actor.partner'),
    date: step.deadline ? dayOf(step.deadline, language) : '',
    timeLeft: left ? t('deadline.left', { days: left.days, hours: left.hours }) : '',
    family: step.family ? FAMILY_NAMES[step.family] : '',
  }
}
