/**
 * Which orders and links are *the same*: what an order made twice by mistake has in common
 * (docs/decisions/order-once.md; domain.md "What goes wrong": ordering twice).
 */
import type { CreateLinkBody, Link } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { isStanding } from '../connectivity/redundancy.ts'

/** What is ordered, and where. */
export interface RegionalOrder {
  region: Region
  body: CreateLinkBody
}

/**
 * What makes two orders the same one, as a text to compare: region, project, name, partner or connection, location and
 * bandwidth. Tags, policies and VLAN may have been changed between two tries of one order.
 */
export function orderIdentity({ region, body }: RegionalOrder): string {
  const { project_id, name, partner_id, connection_id, pop_id, bandwidth_mbps } = body
  return JSON.stringify([region, project_id, name, partner_id, connection_id, pop_id, bandwidth_mbps])
}

/** The link has the partner or connection, the location and the bandwidth of the order, whatever its name. */
export function hasRouteOf(body: CreateLinkBody, link: Link): boolean {
  return (
    link.pop_id === body.pop_id &&
    link.bandwidth_mbps === body.bandwidth_mbps &&
    link.partner?.partner_id === body.partner_id &&
    link.self?.connection_id === body.connection_id
  )
}

/** For so long a link counts as ordered just now. */
const RECENT_MS = 24 * 60 * 60 * 1000

/** What was ordered and is not finished yet counts as ordered just now, however long it takes. */
const UNFINISHED: ReadonlySet<string> = new Set(['configuring', 'requested', 'provisioning', 'ready'])

/**
 * Links that an order would most likely repeat: of its name, partner or connection, location and bandwidth, in any
 * project and by anyone, created within the last 24 hours or not finished yet. Those that came to nothing or are on
 * their way out are not repeated by it. The newest first.
 *
 * `numberedFrom` is given where the console has made the name by numbering another: a link called so, or numbered
 * from it, has *the same name* then.
 */
export function recentTwins(
  body: CreateLinkBody,
  links: readonly Link[],
  now: Date,
  numberedFrom?: string,
): Link[] {
  const isRecent = (link: Link) => now.getTime() - Date.parse(link.created_at) < RECENT_MS
  return links
    .filter((link) => hasRouteOf(body, link) && isStanding(link))
    .filter(({ name }) => name === body.name || isNumberedFrom(numberedFrom, name))
    .filter((link) => isRecent(link) || UNFINISHED.has(link.status))
    .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
}

/** `paris-th2` itself and `paris-th2-3`, of `paris-th2`. */
function isNumberedFrom(base: string | undefined, name: string): boolean {
  if (base === undefined || !name.startsWith(base)) return false
  return /^(-\d+)?$/.test(name.slice(base.length))
}
