import { interlinkOperations } from '../../../contract/interlink-operations.ts'
import type { Operation } from '../../../contract/operation.ts'
import { REGIONS } from '../../../contract/regions.ts'
import { sessionOperations } from '../../../contract/session.ts'
import { vpcOperations } from '../../../contract/vpc.ts'
import { PAGE } from '../../api/all-pages.ts'
import { FIRST_PAGE } from '../../api/links.ts'
import { urlOf, type QueryValue } from '../../api/url.ts'
import type { PagePath } from './page-table.ts'

/** What a page asks for first: `{name}` in a URL is the parameter of that name in the page's path. */
export interface FirstRequest {
  url: string
  /** Asked for only where the address names no project, since the page then asks for the links of all. */
  isOfAllProjects?: true
}

const REGION = '{region}'

function template(
  operation: Pick<Operation, 'path'>,
  path: Record<string, string>,
  query: Record<string, QueryValue> = {},
): string {
  return urlOf(operation, { path, query }).replaceAll('%7B', '{').replaceAll('%7D', '}')
}

const session: FirstRequest = { url: urlOf(sessionOperations.getSession, { path: {} }) }

const linksOfAllRegions = REGIONS.map((region): FirstRequest => ({
  url: template(
    interlinkOperations.listLinks,
    { region },
    { page: 1, page_size: FIRST_PAGE, order_by: 'created_at_desc' },
  ),
  isOfAllProjects: true,
}))

const { getLink, listPartners, listPops, listRoutingPolicies } = interlinkOperations

const link: FirstRequest[] = [
  { url: template(getLink, { region: REGION, link_id: '{linkId}' }) },
  ...[listPartners, listPops, listRoutingPolicies, vpcOperations.listVpcs].map((operation) => ({
    url: template(operation, { region: REGION }, { page: 1, page_size: PAGE, order_by: 'name_asc' }),
  })),
]

const MORE: Partial<Record<PagePath, readonly FirstRequest[]>> = {
  '/': linksOfAllRegions,
  '/interlinks': linksOfAllRegions,
  '/interlinks/:region/:linkId': link,
}

/**
 * The requests that the page of a path makes first, exactly as `src/api/` will make them: boot.ts sends them
 * while the scripts are on their way. One that differs by a letter would be made twice
 * (e2e/first-page.spec.ts).
 */
export function firstRequests(path: PagePath): readonly FirstRequest[] {
  return path === '/sign-in' ? [] : [session, ...(MORE[path] ?? [])]
}
