import type { NextStep } from '../../../../domain/lifecycle/next-step.ts'
import { stepArguments } from '../../../features/links/step-arguments.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from './link-context.ts'

/** What the sentences about a step may name: partner, deadline, time left, the IP version meant. */
export function useStepArguments(step: NextStep, now: Date): Record<string, string> {
  const i18n = useI18n()
  const { facts } = useLinkContext()
  return stepArguments(step, facts.partner.value?.name, now, i18n)
}
