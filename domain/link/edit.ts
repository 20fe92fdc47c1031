/** Editing a link in place while others may edit it too (acceptance 52). */
import type { Link, UpdateLinkBody } from '../../contract/interlink.ts'
import { conflictsOf, differs, type EditConflict } from '../text/field-edit.ts'

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

/** Only what differs from where the edit began, so that no one else's change is sent back to what it was. */
export function changedFields(start: LinkValues, mine: LinkValues): UpdateLinkBody {
  const body: UpdateLinkBody = {}
  if (differs<LinkField>(start, mine, 'name')) body.name = mine.name
  if (differs<LinkField>(start, mine, 'tags')) body.tags = [...mine.tags]
  if (differs<LinkField>(start, mine, 'asn') && mine.asn !== undefined) body.peer_asn = mine.asn
  return body
}

/** The fields whose new value would replace one that someone else has set since `start`. */
export function editConflicts(
  start: LinkValues,
  current: LinkValues,
  mine: LinkValues,
): EditConflict<LinkField>[] {
  return conflictsOf<LinkField>(LINK_FIELDS, start, current, mine)
}
