import { deadlineText, timeLeft } from '../../../domain/lifecycle/deadline.ts'
import type { NextStep } from '../../../domain/lifecycle/next-step.ts'
import { FAMILY_NAMES } from '../../../domain/link/configuration.ts'
import type { useI18n } from '../../ui/hooks/i18n.tsx'

/** The values of a `nextStep.*` message; a partner whose name is not known yet is *the partner*. */
export function stepArguments(
  step: NextStep,
  partnerName: string | undefined,
  now: Date,
  { t, language }: Pick<ReturnType<typeof useI18n>, 't' | 'language'>,
): Record<string, string> {
  const left = step.deadline ? timeLeft(step.deadline, now) : undefined
  return {
    partner: partnerName ?? t('actor.partner'),
    date: step.deadline ? deadlineText(step.deadline, language) : '',
    timeLeft: left ? t('deadline.left', { days: left.days, hours: left.hours }) : '',
    family: step.family ? FAMILY_NAMES[step.family] : '',
  }
}
