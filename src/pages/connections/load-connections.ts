import type { LoaderFunctionArgs } from 'react-router'

import { REGIONS } from '../../../contract/regions.ts'
import { connectionsQuery } from '../../api/connections.ts'
import { linksQuery, selfHostedLinksOf } from '../../api/links.ts'
import { queryClient } from '../../api/query-client.ts'
import { projectIdOf } from '../../ui/project-scope.tsx'

/** Asks for the ports of every region and the links on them at once; the page shows each region's as they come. */
export function loadConnections({ request }: LoaderFunctionArgs): null {
  const projectId = projectIdOf(new URL(request.url).searchParams)
  for (const region of REGIONS) {
    void queryClient.prefetchQuery(connectionsQuery({ region, projectId }))
    void queryClient.prefetchQuery(linksQuery(selfHostedLinksOf(region)))
  }
  return null
}
