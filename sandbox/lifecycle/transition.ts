/** The only way for a link to get another status. */
import type { KnownLinkStatus } from '../../contract/interlink.ts'
import type { Instant } from '../clock.ts'
import type { LinkRow } from '../store/schema/links.ts'
import { scheduledTransition, type AutopilotSchedule } from './scheduled.ts'
import { followSessions } from './sessions.ts'

/** Statuses that remember what they interrupted, and can return to it. */
const INTERRUPTIONS: ReadonlySet<KnownLinkStatus> = new Set(['locked', 'configuring'])

/**
 * `link` in status `to` since `at`, with its sessions and its next scheduled transition. Whether the
 * transition is allowed is decided elsewhere.
 */
export function transition(
  link: LinkRow,
  to: KnownLinkStatus,
  at: Instant,
  autopilot: AutopilotSchedule,
): LinkRow {
  const returns = link.resumeStatus === to
  const asked = to === 'requested' && !returns ? at : link.requestedAt
  return withDerivedState(
    {
      ...link,
      status: to,
      enteredAt: at,
      updatedAt: at,
      requestedAt: asked,
      resumeStatus: INTERRUPTIONS.has(to) ? (link.resumeStatus ?? link.status) : null,
    },
    at,
    autopilot,
  )
}

/** Recomputes everything that follows from policies, held sessions, status and time. */
export function withDerivedState(link: LinkRow, at: Instant, autopilot: AutopilotSchedule): LinkRow {
  const followed = followSessions(link)
  const settled = followed.status === link.status ? followed : { ...followed, enteredAt: at }
  return { ...settled, ...scheduledTransition(settled, autopilot) }
}
