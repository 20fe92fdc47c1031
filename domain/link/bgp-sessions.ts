/**
 * The two BGP sessions of a link, one per IP version. A policy asks for a session (api-contract.md §4), a link that is
 * built has one, and what was never there is not down, whatever the API says of it (§5.1).
 */
import type { Link } from '../../contract/interlink.ts'
import { getOwn } from '../text/get-own.ts'
import { FAMILIES, policyId, type Family } from './configuration.ts'

export type LinkSessions = Pick<
  Link,
  'status' | 'bgp_v4_status' | 'bgp_v6_status' | 'routing_policy_v4_id' | 'routing_policy_v6_id'
>

/**
 * - `up`, `down`: there is a session, and whether it is established.
 * - `opening`: a policy asks for one, and it is not there yet.
 * - `not-wanted`: no policy asks for one.
 * - `not-built`: the link is not there yet.
 * - `closed`: the link never came to be, or is being taken down.
 * - `unknown`: the API says something that this version does not know, or that means nothing in this status.
 */
export const SESSION_STATES = [
  'up',
  'down',
  'opening',
  'not-wanted',
  'not-built',
  'closed',
  'unknown',
] as const
export type SessionState = (typeof SESSION_STATES)[number]

/** Statuses of a link that is built on both sides: only there can a session be down. */
const IN_SERVICE: ReadonlySet<string> = new Set(['active', 'limited_connectivity', 'all_down'])

/** Statuses that say of both sessions that they are not there. */
const WITHOUT_SESSIONS: Readonly<Record<string, SessionState>> = {
  requested: 'not-built',
  provisioning: 'not-built',
  ready: 'not-built',
  failed: 'closed',
  refused: 'closed',
  expired: 'closed',
  deprovisioning: 'closed',
  deleted: 'closed',
}

/** What the API says of one session; it may be what this version does not know. */
export function sessionReading(link: Pick<Link, 'bgp_v4_status' | 'bgp_v6_status'>, family: Family): string {
  return family === 'ipv4' ? link.bgp_v4_status : link.bgp_v6_status
}

/** The state of one session. Of a link that is `configuring` or `locked` only an established one is certain. */
export function sessionState(link: LinkSessions, family: Family): SessionState {
  const withoutAny = getOwn(WITHOUT_SESSIONS, link.status)
  if (withoutAny !== undefined) return withoutAny
  if (policyId(link, family) === undefined) return 'not-wanted'
  const status = sessionReading(link, family)
  if (status === 'disabled') return 'opening'
  if (status !== 'up' && status !== 'down') return 'unknown'
  // The link's status counts where it knows better than a session's last reading.
  if (link.status === 'all_down') return 'down'
  if (status === 'up') return 'up'
  if (link.status === 'configuring') return 'opening'
  return IN_SERVICE.has(link.status) ? 'down' : 'unknown'
}

/** The IP versions whose session exists and is not established. */
export function downFamilies(link: LinkSessions): Family[] {
  return FAMILIES.filter((family) => sessionState(link, family) === 'down')
}

/** The IP versions whose session is established. */
export function upFamilies(link: LinkSessions): Family[] {
  return FAMILIES.filter((family) => sessionState(link, family) === 'up')
}
