/** Hosted or self-hosted: the API has no such field, `partner` or `self` tells (api-contract.md §3, Link). */
import type { Link } from '../../contract/interlink.ts'

export const KINDS = ['hosted', 'self-hosted'] as const
export type LinkKind = (typeof KINDS)[number]

/** A link with `self` runs on the customer's own dedicated connection; every other one on a partner's port. */
export function linkKind(link: Pick<Link, 'self'>): LinkKind {
  return link.self ? 'self-hosted' : 'hosted'
}
