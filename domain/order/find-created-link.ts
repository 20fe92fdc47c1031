/**
 * Recognises the link that an order has created when its answer was lost (domain.md "What goes wrong":
 * ordering twice after a time-out; docs/decisions/order-once.md; acceptance 20).
 */
import type { CreateLinkBody, Link } from '../../contract/interlink.ts'
import { hasRouteOf } from './same-order.ts'

/** How far the browser's clock may be ahead of the API's without hiding the link that was just created. */
export const CLOCK_TOLERANCE_MS = 120_000

/**
 * The link made by the order `body`, sent at `sentAt` (RFC 3339), among the links of its region; the one
 * created closest to that time, should several fit. `knownIds` are the links that were there before
 * the attempt: pass them, since an older link may be the order's very twin.
 */
export function findCreatedLink(
  body: CreateLinkBody,
  sentAt: string,
  links: readonly Link[],
  knownIds: ReadonlySet<string> = new Set(),
): Link | undefined {
  const sent = Date.parse(sentAt)
  const distance = (link: Link) => Math.abs(Date.parse(link.created_at) - sent)
  return links
    .filter((link) => !knownIds.has(link.id) && fits(body, link))
    .filter((link) => Date.parse(link.created_at) >= sent - CLOCK_TOLERANCE_MS)
    .toSorted((a, b) => distance(a) - distance(b))[0]
}

/** Everything that an order fixes for good, and the name. Tags and policies may have changed since. */
function fits(body: CreateLinkBody, link: Link): boolean {
  return (
    link.name === body.name &&
    link.project_id === body.project_id &&
    hasRouteOf(body, link) &&
    (body.vlan === undefined || link.vlan === body.vlan)
  )
}
