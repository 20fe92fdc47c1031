import type { StepContext } from '../../../../domain/lifecycle/next-step.ts'
import { useLinkContext } from './link-context.ts'
import { purposeOf, useContacted } from './use-contacted.ts'

/** What decides about the next step besides the link itself: the person's own note, and what the policies let out. */
export function useStepContext(): StepContext {
  const { link, nothingAnnounced } = useLinkContext()
  const contacted = useContacted(link.id).value
  const purpose = purposeOf(link.status)
  return {
    isPartnerContacted: purpose !== undefined && contacted[purpose] !== undefined,
    ...(nothingAnnounced !== undefined && { nothingAnnounced }),
  }
}
