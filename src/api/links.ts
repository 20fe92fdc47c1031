import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Link } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { allPages } from './all-pages.ts'
import { queryClient } from './query-client.ts'
import { defineQuery } from './query.ts'
import { call } from './request.ts'

/** Which links: one region's, of one project or of all (`projectId` null), if asked for only a part of them. */
export interface LinksOf {
  region: Region
  projectId: string | null
  only?: { kind: 'self_hosted' } | { partner_id: string } | { pop_id: string }
}

/** The links on dedicated connections, of all projects: they share the ports no matter whose they are. */
export function selfHostedLinksOf(region: Region): LinksOf {
  return { region, projectId: null, only: { kind: 'self_hosted' } }
}

/** A list that is still being read: what is loaded of how many. Never a basis for what must be whole. */
export interface LinksSoFar {
  links: Link[]
  total: number
}

/** Links of a region that is being read for the first time; filled by `linksQuery`, never fetched itself. */
export const linksSoFarQuery = defineQuery<LinksOf, LinksSoFar | null>('links-so-far', () =>
  Promise.resolve(null),
)

/** Size of the first page of links of a region: more than a window shows. */
export const FIRST_PAGE = 25

/** The largest page of links (api-contract.md §2.1). */
const LARGE_PAGE = 1000

/** Every link of one region. Until they are all here, `linksSoFarQuery` has the first ones. */
export const linksQuery = defineQuery('links', async (of: LinksOf, signal) => {
  const known = queryClient.getQueryData<Link[]>(['links', of])
  const { queryKey: soFar } = linksSoFarQuery(of)
  const links = await allPages(
    async (paging) => {
      const { region, projectId, only } = of
      const query = { ...paging, order_by: 'created_at_desc', project_id: projectId ?? undefined, ...only }
      const response = await call(interlinkOperations.listLinks, { path: { region }, query }, { signal })
      return { items: response.links, total: response.total_count }
    },
    {
      firstPage: FIRST_PAGE,
      largePage: LARGE_PAGE,
      known: known?.length,
      onProgress: (first, total) => {
        const part: LinksSoFar = { links: first, total }
        if (!known) queryClient.setQueryData(soFar, part)
      },
    },
  )
  queryClient.setQueryData(soFar, null)
  return links
})

/** One link. 404 once it is deleted (api-contract.md §5.6). */
export const linkQuery = defineQuery(
  'link',
  ({ region, linkId }: { region: Region; linkId: string }, signal) =>
    call(interlinkOperations.getLink, { path: { region, link_id: linkId } }, { signal }),
)
