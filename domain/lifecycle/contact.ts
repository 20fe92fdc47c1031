/**
 * That the partner was contacted, as a person noted it: neither the API nor the partner knows of it. A note about an
 * outage is about that one; the next outage starts without any.
 */
import type { Link } from '../../contract/interlink.ts'
import { downFamilies } from '../link/bgp-sessions.ts'
import type { Family } from '../link/configuration.ts'
import { nextStep } from './next-step.ts'
import { isOutage } from './urgency.ts'

/** What a partner can be asked for. */
export type ContactPurpose = 'provision' | 'deprovision' | 'outage'

/** When the partner was contacted, for each purpose; RFC 3339. `down`: the IP versions that were down then. */
export interface ContactNotes {
  provision?: string | undefined
  deprovision?: string | undefined
  outage?: { at: string; down: Family[] } | undefined
}

/** What the partner is to be asked for now; undefined where there is nothing to ask. */
export function contactPurpose(link: Link): ContactPurpose | undefined {
  if (!link.partner) return undefined
  if (link.status === 'requested') return 'provision'
  if (link.status === 'deprovisioning') return 'deprovision'
  const step = nextStep(link)
  return isOutage(step) && step.action === 'contact-partner' ? 'outage' : undefined
}

/** When the partner was contacted for what the link waits for now. An outage that has grown since is another one. */
export function contactedAt(link: Link, notes: ContactNotes): string | undefined {
  const purpose = contactPurpose(link)
  if (purpose === undefined) return undefined
  if (purpose !== 'outage') return notes[purpose]
  const { outage } = notes
  return outage && downFamilies(link).every((family) => outage.down.includes(family)) ? outage.at : undefined
}

/** The notes with one more about what the link waits for now, or with that one taken back. */
export function withContact(link: Link, notes: ContactNotes, at: string | undefined): ContactNotes {
  const purpose = contactPurpose(link)
  if (purpose === undefined) return notes
  if (purpose !== 'outage') return { ...notes, [purpose]: at }
  return { ...notes, outage: at === undefined ? undefined : { at, down: downFamilies(link) } }
}

/** The notes without one about an outage that is over: it is when a link in service has no session down. */
export function withoutPastOutage(link: Link, notes: ContactNotes): ContactNotes {
  const isOver = link.status === 'active' && downFamilies(link).length === 0
  return notes.outage && isOver ? { ...notes, outage: undefined } : notes
}
