import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Region } from '../../contract/regions.ts'
import { allPages } from './all-pages.ts'
import { defineQuery } from './query.ts'
import { call } from './request.ts'

/** One dedicated connection. */
export const connectionQuery = defineQuery(
  'connection',
  ({ region, connectionId }: { region: Region; connectionId: string }, signal) =>
    call(
      interlinkOperations.getDedicatedConnection,
      { path: { region, connection_id: connectionId } },
      { signal },
    ),
)

/** Dedicated connections of a region, of one project or of all (`projectId` null). */
export const connectionsQuery = defineQuery(
  'connections',
  ({ region, projectId }: { region: Region; projectId: string | null }, signal) =>
    allPages(async (paging) => {
      const response = await call(
        interlinkOperations.listDedicatedConnections,
        {
          path: { region },
          query: { ...paging, order_by: 'name_asc', project_id: projectId ?? undefined },
        },
        { signal },
      )
      return { items: response.connections, total: response.total_count }
    }),
)
