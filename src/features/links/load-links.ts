import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'

import { REGIONS } from '../../../contract/regions.ts'
import { linksQuery } from '../../api/links.ts'
import { queryClient } from '../../api/query-client.ts'
import { PROJECT, projectIdOf } from '../projects/project-scope.tsx'

/** Asks for the links of every region at once; the page shows each region's as it comes. */
export function loadLinks({ request }: LoaderFunctionArgs): null {
  const projectId = projectIdOf(new URL(request.url).searchParams)
  for (const region of REGIONS) void queryClient.prefetchQuery(linksQuery({ region, projectId }))
  return null
}

/**
 * Search, filters and order are of what is loaded already: only another project, or a request for the
 * same address again, needs new answers. Otherwise every key in the search would be a reason to read all links.
 */
export function linksMustLoad({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  const isAgain = currentUrl.href === nextUrl.href
  return isAgain || currentUrl.searchParams.get(PROJECT) !== nextUrl.searchParams.get(PROJECT)
}
