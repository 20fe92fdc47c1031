import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Region } from '../../contract/regions.ts'
import { allPages } from './all-pages.ts'
import { read } from './query.ts'
import { call } from './request.ts'

/** Every link of one region, of one project or of all (`projectId` null). */
export const linksQuery = read(
  'links',
  ({ region, projectId }: { region: Region; projectId: string | null }, signal) =>
    allPages(async (paging) => {
      const answer = await call(
        interlinkOperations.listLinks,
        {
          path: { region },
          query: { ...paging, order_by: 'created_at_desc', project_id: projectId ?? undefined },
        },
        { signal },
      )
      return { items: answer.links, total: answer.total_count }
    }),
)

/** One link. 404 once it is deleted (api-contract.md §5.6). */
export const linkQuery = read('link', ({ region, linkId }: { region: Region; linkId: string }, signal) =>
  call(interlinkOperations.getLink, { path: { region, link_id: linkId } }, { signal }),
)
