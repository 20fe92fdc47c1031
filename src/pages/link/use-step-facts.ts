import type { StepFacts } from '../../domain/next-step.ts'
import { announcesNothing } from '../../domain/readiness.ts'
import { useLinkContext } from './link-context.ts'
import { purposeOf, useContacted } from './use-contacted.ts'

/** What decides about the next step beside the link itself: the person's own note, and what the policies let out. */
export function useStepFacts(): StepFacts {
  const { link, facts } = useLinkContext()
  const contacted = useContacted(link.id).value
  const purpose = purposeOf(link.status)
  return {
    isPartnerContacted: purpose !== undefined && contacted[purpose] !== undefined,
    announcesNothing: announcesNothing(link, {
      ...(facts.policies.value && { policies: facts.policies.value }),
      ...(facts.networks.value && { networks: facts.networks.value }),
    }),
  }
}
