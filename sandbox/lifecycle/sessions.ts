/** BGP sessions follow policies and status, and the status of a provisioned link follows its sessions (api-contract.md §5.1). */
import type { KnownBgpStatus, KnownLinkStatus } from '../../contract/interlink.ts'
import type { LinkRow } from '../store/schema/links.ts'

/** Statuses of a link that is built on both sides: sessions can come up. */
export const IN_SERVICE: readonly KnownLinkStatus[] = ['active', 'limited_connectivity', 'all_down']

/** `link` with both session statuses, and while in service with the link status that they imply. */
export function followSessions(link: LinkRow): LinkRow {
  const bgpV4Status = session(link.status, link.routingPolicyV4Id, link.v4Held)
  const bgpV6Status = session(link.status, link.routingPolicyV6Id, link.v6Held)
  const sessions = [bgpV4Status, bgpV6Status].filter((status) => status !== 'disabled')
  const status = IN_SERVICE.includes(link.status) ? serviceStatus(sessions) : link.status
  return { ...link, bgpV4Status, bgpV6Status, status }
}

function session(status: KnownLinkStatus, policyId: string | null, held: boolean): KnownBgpStatus {
  if (policyId === null) return 'disabled'
  return IN_SERVICE.includes(status) && !held ? 'up' : 'down'
}

/**
 * A link without any session is `active`: the partner is done, and the customer has not configured routing
 * yet.
 */
function serviceStatus(sessions: KnownBgpStatus[]): KnownLinkStatus {
  const up = sessions.filter((status) => status === 'up').length
  if (up === sessions.length) return 'active'
  return up === 0 ? 'all_down' : 'limited_connectivity'
}
