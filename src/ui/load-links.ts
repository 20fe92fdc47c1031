import type { LoaderFunctionArgs } from 'react-router'

import { REGIONS } from '../../contract/regions.ts'
import { linksQuery } from '../api/links.ts'
import { queryClient } from '../api/query-client.ts'
import { projectIdOf } from './project-scope.tsx'

/** Asks for the links of every region at once; the page shows each region's as it comes. */
export function loadLinks({ request }: LoaderFunctionArgs): null {
  const projectId = projectIdOf(new URL(request.url).searchParams)
  for (const region of REGIONS) void queryClient.prefetchQuery(linksQuery({ region, projectId }))
  return null
}
