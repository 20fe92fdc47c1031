import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'

import { REGIONS } from '../../../contract/regions.ts'
import { linksQuery, linksSoFarQuery, type LinksOf } from '../../api/links.ts'
import { queryClient } from '../../api/query-client.ts'
import { PROJECT, projectIdOf } from '../projects/project-scope.tsx'

/** Answers that came beside the first script only have to be read; on a slow machine this long, in ms. */
const READING_MS = 150

let isFirstPage = true

/**
 * Asks for the links of every region at once; the page shows each region's as it comes. The first page of
 * a visit waits for the answers that are here already: its rows then take the place of the first drawing
 * (src/app/start/first-rows.ts), with no outline in between.
 */
export async function loadLinks({ request }: LoaderFunctionArgs): Promise<null> {
  const projectId = projectIdOf(new URL(request.url).searchParams)
  const wanted = REGIONS.map((region) => ({ region, projectId }))
  for (const each of wanted) void queryClient.prefetchQuery(linksQuery(each))
  if (isFirstPage) {
    isFirstPage = false
    await firstAnswers(wanted)
  }
  return null
}

/**
 * Search, filters and order are of what is here already: only another project, or whoever asks for the
 * same address again, needs new answers. Otherwise every key in the search would be a reason to read all links.
 */
export function linksMustLoad({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  const isAgain = currentUrl.href === nextUrl.href
  return isAgain || currentUrl.searchParams.get(PROJECT) !== nextUrl.searchParams.get(PROJECT)
}

/** Resolves when each of these is known, refused, or known in part; at the latest after a moment. */
function firstAnswers(wanted: readonly LinksOf[]): Promise<void> {
  const isAnswered = (each: LinksOf) =>
    queryClient.getQueryState(linksQuery(each).queryKey)?.status !== 'pending' ||
    Boolean(queryClient.getQueryData(linksSoFarQuery(each).queryKey))
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      forget()
      resolve()
    }
    const timer = setTimeout(end, READING_MS)
    const forget = queryClient.getQueryCache().subscribe(() => {
      if (wanted.every(isAnswered)) end()
    })
  })
}
