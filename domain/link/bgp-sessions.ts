/** The two BGP sessions of a link: one per IP version, `disabled` where no policy asks for one (api-contract.md §4). */
import type { Link } from '../../contract/interlink.ts'
import type { Family } from './configuration.ts'

export type LinkSessions = Pick<Link, 'bgp_v4_status' | 'bgp_v6_status'>

/** The IP versions whose session exists and is not established. */
export function downFamilies(link: LinkSessions): Family[] {
  return withStatus(link, 'down')
}

/** The IP versions whose session is established. */
export function upFamilies(link: LinkSessions): Family[] {
  return withStatus(link, 'up')
}

function withStatus(link: LinkSessions, status: string): Family[] {
  const families: Family[] = []
  if (link.bgp_v4_status === status) families.push('ipv4')
  if (link.bgp_v6_status === status) families.push('ipv6')
  return families
}
