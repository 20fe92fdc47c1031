import { contactedAt } from '../../../../domain/lifecycle/contact.ts'
import type { StepContext } from '../../../../domain/lifecycle/next-step.ts'
import { useContactNotes } from '../../../features/links/contact-notes.ts'
import { useLinkContext } from './link-context.ts'

/** What decides about the next step besides the link itself: the person's own note, and what the policies let out. */
export function useStepContext(): StepContext {
  const { link, routes } = useLinkContext()
  const notes = useContactNotes(link.id).value
  return { isPartnerContacted: contactedAt(link, notes) !== undefined, routes }
}
