/** Transitions that happen by the passing of time alone. */
import type { KnownLinkStatus } from '../../contract/interlink.ts'
import type { Autopilot } from '../../contract/sandbox-control.ts'
import { CONFIGURING_MS, EXPIRY_DAYS } from '../assumptions.ts'
import { DAY_MS, later, shift, type Instant } from '../clock.ts'
import type { LinkRow } from '../store/schema/links.ts'

/** The automatic partner's settings, and the moment from which its delays count. */
export interface AutopilotSchedule extends Autopilot {
  since: Instant
}

/** When, and into which status; both null when nothing is scheduled. */
export type Scheduled = Pick<LinkRow, 'dueAt' | 'dueStatus'>

const NOTHING: Scheduled = { dueAt: null, dueStatus: null }

type Timed = Pick<
  LinkRow,
  'status' | 'resumeStatus' | 'connectionId' | 'partnerLeft' | 'enteredAt' | 'requestedAt'
>

/** The next transition of `link` by expiry, by Scaleway's own configuration, or by the automatic partner. */
export function scheduledTransition(link: Timed, autopilot: AutopilotSchedule): Scheduled {
  const after = (ms: number, dueStatus: KnownLinkStatus): Scheduled =>
    autopilot.enabled ? { dueAt: shift(later(link.enteredAt, autopilot.since), ms), dueStatus } : NOTHING
  switch (link.status) {
    case 'configuring':
      // Only a new order leaves it by time; a configuration set through the control interface stays.
      return link.resumeStatus === null
        ? {
            dueAt: shift(link.enteredAt, CONFIGURING_MS),
            dueStatus: link.connectionId === null ? 'requested' : 'ready',
          }
        : NOTHING
    case 'requested':
      return sooner(
        { dueAt: shift(link.requestedAt, EXPIRY_DAYS * DAY_MS), dueStatus: 'expired' },
        after(autopilot.accept_after_ms, 'provisioning'),
      )
    case 'provisioning':
      return after(autopilot.provision_after_ms, 'active')
    case 'deprovisioning':
      // When the partner deleted first, the customer has to act.
      return link.partnerLeft ? NOTHING : after(autopilot.deprovision_after_ms, 'deleted')
    default:
      return NOTHING
  }
}

function sooner(a: Scheduled, b: Scheduled): Scheduled {
  return b.dueAt !== null && a.dueAt !== null && b.dueAt < a.dueAt ? b : a
}
