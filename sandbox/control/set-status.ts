/** Sets a link's status and sessions by hand. */
import type * as z from 'zod/mini'

import type { linkStatusBodySchema } from '../../contract/sandbox-control.ts'
import { LIMITED_TAKES_DOWN } from '../assumptions.ts'
import type { Instant } from '../clock.ts'
import type { AutopilotSchedule } from '../lifecycle/scheduled.ts'
import { IN_SERVICE } from '../lifecycle/sessions.ts'
import { transition, withDerivedState } from '../lifecycle/transition.ts'
import type { LinkRow } from '../store/schema/links.ts'
import { reasonAgainstSession, reasonAgainstStatus } from './allowed-transitions.ts'
import { illegalTransition } from './errors.ts'

type Wanted = z.output<typeof linkStatusBodySchema>

/**
 * `link` with the wanted status and sessions; throws 409 with the reason where the life cycle does not allow
 * them.
 */
export function setStatus(
  link: LinkRow,
  wanted: Wanted,
  now: Instant,
  autopilot: AutopilotSchedule,
): LinkRow {
  // A session that comes up on a self-hosted link means that its router was configured.
  const wakes = link.status === 'ready' && (wanted.bgp_v4_status === 'up' || wanted.bgp_v6_status === 'up')
  const status = wanted.status ?? (wakes ? 'active' : link.status)
  refuse(reasonAgainstStatus(link, status))
  for (const [family, policyId, session] of [
    ['IPv4', link.routingPolicyV4Id, wanted.bgp_v4_status],
    ['IPv6', link.routingPolicyV6Id, wanted.bgp_v6_status],
  ] as const) {
    if (session !== undefined) refuse(reasonAgainstSession(family, policyId, status, session))
  }

  const held = { ...heldBy(link, wanted, wakes), ...holds(wanted) }
  const moved =
    status === link.status ? { ...link, updatedAt: now } : transition(link, status, now, autopilot)
  const settled = withDerivedState({ ...moved, ...held }, now, autopilot)
  if (wanted.status !== undefined && settled.status !== wanted.status) {
    throw illegalTransition(cannotFollow(wanted.status, settled))
  }
  return settled
}

function refuse(reason: string | undefined): void {
  if (reason !== undefined) throw illegalTransition(reason)
}

type Held = Partial<Pick<LinkRow, 'v4Held' | 'v6Held'>>

/** What the wanted status alone means for the sessions. */
function heldBy(link: LinkRow, wanted: Wanted, wakes: boolean): Held {
  if (wanted.status === undefined) {
    return wakes ? { v4Held: link.routingPolicyV4Id !== null, v6Held: link.routingPolicyV6Id !== null } : {}
  }
  switch (wanted.status) {
    case 'active':
      return { v4Held: false, v6Held: false }
    case 'limited_connectivity':
      return { v4Held: LIMITED_TAKES_DOWN !== 'v6', v6Held: LIMITED_TAKES_DOWN === 'v6' }
    case 'all_down':
      return { v4Held: link.routingPolicyV4Id !== null, v6Held: link.routingPolicyV6Id !== null }
    default:
      return {}
  }
}

/** What the request says about each session. */
function holds({ bgp_v4_status: v4, bgp_v6_status: v6 }: Wanted): Held {
  return {
    ...(v4 === undefined ? {} : { v4Held: v4 === 'down' }),
    ...(v6 === undefined ? {} : { v6Held: v6 === 'down' }),
  }
}

function cannotFollow(wanted: string, { status, bgpV4Status, bgpV6Status }: LinkRow): string {
  const sessions = `IPv4 ${bgpV4Status}, IPv6 ${bgpV6Status}`
  return IN_SERVICE.includes(status)
    ? `With its sessions (${sessions}) the link is ${status}, it cannot be ${wanted}: ` +
        'limited_connectivity takes two sessions, all_down at least one, and a session takes a routing policy.'
    : `The link would be ${status}, not ${wanted}.`
}
