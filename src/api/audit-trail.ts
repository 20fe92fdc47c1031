import { auditTrailOperations, type AuditEvent } from '../../contract/audit-trail.ts'
import type { Region } from '../../contract/regions.ts'
import { defineQuery } from './query.ts'
import { call } from './request.ts'

const PAGE_SIZE = 100
/** Enough for a link's life; what lies further back is reported as left out. */
const MOST_PAGES = 3

/** Newest first; `isCut` when older events were left out. */
export interface LinkEvents {
  events: AuditEvent[]
  isCut: boolean
}

/**
 * Who called what on one link since its order (api-contract.md §9.5). Needs a permission of its own.
 * `updatedAt` makes it read again once the link has changed.
 */
export const linkEventsQuery = defineQuery(
  'linkEvents',
  async (
    { region, linkId, createdAt }: { region: Region; linkId: string; createdAt: string; updatedAt: string },
    signal,
  ): Promise<LinkEvents> => {
    const events: AuditEvent[] = []
    let token: string | undefined
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const response = await call(
        auditTrailOperations.listEvents,
        {
          path: { region },
          query: {
            resource_type: 'ili_link',
            resource_id: linkId,
            // Without it the API looks back one hour only. The order itself is recorded a moment before its link.
            recorded_after: new Date(Date.parse(createdAt) - 60_000).toISOString(),
            order_by: 'recorded_at_desc',
            page_size: PAGE_SIZE,
            page_token: token,
          },
        },
        { signal },
      )
      events.push(...response.events)
      token = response.next_page_token
      if (!token) return { events, isCut: false }
    }
    return { events, isCut: true }
  },
)
