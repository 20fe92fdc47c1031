/** Editing a link in place while others may edit it too: what is sent, and what would be overwritten (acceptance 52). */
import type { Link, UpdateLinkBody } from '../../contract/interlink.ts'

/** The fields that can be changed after the order (api-contract.md §2.2); `asn` only where it is the customer's. */
export interface LinkValues {
  name: string
  tags: readonly string[]
  asn: number | undefined
}

/** What a link holds of them. */
export function valuesOf(link: Link): LinkValues {
  return { name: link.name, tags: link.tags, asn: link.peer_bgp_config?.asn }
}

export const LINK_FIELDS = ['name', 'tags', 'asn'] as const
export type LinkField = (typeof LINK_FIELDS)[number]

function isSame(a: LinkValues, b: LinkValues, field: LinkField): boolean {
  return JSON.stringify(a[field]) === JSON.stringify(b[field])
}

/** Only what differs from where the edit began, so that nobody else's change is sent back to what it was. */
export function changedFields(start: LinkValues, mine: LinkValues): UpdateLinkBody {
  const body: UpdateLinkBody = {}
  if (!isSame(start, mine, 'name')) body.name = mine.name
  if (!isSame(start, mine, 'tags')) body.tags = [...mine.tags]
  if (!isSame(start, mine, 'asn') && mine.asn !== undefined) body.peer_asn = mine.asn
  return body
}

/** One field that both changed, to different values. */
export interface EditConflict {
  field: LinkField
  theirs: string
  mine: string
}

/** The fields whose new value would replace one that somebody else has set since `start`. */
export function editConflicts(start: LinkValues, current: LinkValues, mine: LinkValues): EditConflict[] {
  return LINK_FIELDS.filter(
    (field) => !isSame(start, current, field) && !isSame(start, mine, field) && !isSame(current, mine, field),
  ).map((field) => ({ field, theirs: text(current, field), mine: text(mine, field) }))
}

/** A value as one line; empty where there is none. */
function text(values: LinkValues, field: LinkField): string {
  return field === 'tags' ? values.tags.join(', ') : String(values[field] ?? '')
}
