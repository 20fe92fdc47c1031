import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'

import { REGIONS } from '../../../contract/regions.ts'
import { linksQuery, linksSoFarQuery, type LinksOf } from '../../api/links.ts'
import { hasPreloadedResponses } from '../../api/preloaded-responses.ts'
import { queryClient } from '../../api/query-client.ts'
import { PROJECT, projectIdOf } from '../projects/project-scope.tsx'

/** Responses that are there already only have to be read; a slow machine takes this long at the most, in ms. */
const READING_MS = 400

/**
 * Asks for the links of every region at once; the page shows each region's as it comes. The first page of a visit
 * waits a moment for what boot.ts has asked for: it is then drawn once, with its rows, and not first without.
 */
export async function loadLinks({ request }: LoaderFunctionArgs): Promise<null> {
  const projectId = projectIdOf(new URL(request.url).searchParams)
  const wanted = REGIONS.map((region) => ({ region, projectId }))
  const isFirstPage = hasPreloadedResponses()
  for (const each of wanted) void queryClient.prefetchQuery(linksQuery(each))
  if (isFirstPage) await firstResponses(wanted)
  return null
}

/**
 * Search, filters and order are of what is loaded already: only another project, or a request for the same
 * address again, needs new answers. Otherwise every key in the search would be a reason to read all links.
 */
export function linksMustLoad({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  const isAgain = currentUrl.href === nextUrl.href
  return isAgain || currentUrl.searchParams.get(PROJECT) !== nextUrl.searchParams.get(PROJECT)
}

/** Resolves when each of these is known, refused, or known in part; at the latest after a moment. */
function firstResponses(wanted: readonly LinksOf[]): Promise<void> {
  const isThere = (each: LinksOf) =>
    queryClient.getQueryState(linksQuery(each).queryKey)?.status !== 'pending' ||
    Boolean(queryClient.getQueryData(linksSoFarQuery(each).queryKey))
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      unsubscribe()
      resolve()
    }
    const timer = setTimeout(end, READING_MS)
    const unsubscribe = queryClient.getQueryCache().subscribe(() => {
      if (wanted.every(isThere)) end()
    })
  })
}
