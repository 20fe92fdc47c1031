import type { Link } from '../../../contract/interlink.ts'
import { linkKind } from '../../domain/link-kind.ts'
import { matchesLink } from '../../domain/link-search.ts'
import { compareNames } from '../../domain/name-order.ts'
import { needsCustomer } from '../../domain/next-step.ts'
import { readFilters, readOrder, writeParams, type ListOrder } from '../../ui/view-params.ts'

export const SORT_COLUMNS = ['name', 'status', 'bandwidth', 'region', 'created'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

/** Filters by one exact value, `''` for any. Their names are those of the URL's parameters. */
export const FILTERS = ['status', 'region', 'kind', 'partner', 'location', 'tag'] as const
export type Filter = (typeof FILTERS)[number]

/** What the list shows and in which order; all of it stands in the URL (acceptance 28). */
export interface View extends Record<Filter, string>, ListOrder<SortColumn> {
  search: string
  needsYou: boolean
}

/** A view that filters nothing. */
export const UNFILTERED = {
  ...(Object.fromEntries(FILTERS.map((filter) => [filter, ''])) as Record<Filter, string>),
  search: '',
  needsYou: false,
} as const satisfies Partial<View>

const NEWEST_FIRST: ListOrder<SortColumn> = { sort: 'created', descending: true }

/** Reads the view from the URL; what is not understood falls back to the default, newest first. */
export function readView(params: URLSearchParams): View {
  return {
    ...readFilters(params, FILTERS),
    search: params.get('q') ?? '',
    needsYou: params.get('needs') === 'you',
    ...readOrder(params, SORT_COLUMNS, NEWEST_FIRST),
  }
}

/** Puts a view into the URL's search. */
export function writeView(current: URLSearchParams, view: View): URLSearchParams {
  const filters = Object.fromEntries(FILTERS.map((filter) => [filter, view[filter]]))
  const values = { q: view.search, ...filters, needs: view.needsYou ? 'you' : '' }
  return writeParams(current, values, view, NEWEST_FIRST)
}

/** For `useUrlView`. */
export const LINKS_VIEW = { read: readView, write: writeView }

/** True when something is filtered out, so that an empty result means *no match*, not *no links*. */
export function isFiltered(view: View): boolean {
  return Boolean(view.search || view.needsYou || FILTERS.some((filter) => view[filter]))
}

const VALUES: Record<Filter, (link: Link) => string | undefined | readonly string[]> = {
  status: (link) => link.status,
  region: (link) => link.region,
  kind: linkKind,
  partner: (link) => link.partner?.partner_id,
  location: (link) => link.pop_id,
  tag: (link) => link.tags,
}

/** The links that a view lets through, in the order they came in. */
export function filterLinks(links: readonly Link[], view: View): Link[] {
  const wanted = view.search.trim().toLowerCase()
  const filters = FILTERS.filter((filter) => view[filter])
  return links.filter(
    (link) =>
      filters.every((filter) => {
        const value = VALUES[filter](link)
        return Array.isArray(value) ? value.includes(view[filter]) : value === view[filter]
      }) &&
      (!view.needsYou || needsCustomer(link)) &&
      (wanted === '' || matchesLink(link, wanted)),
  )
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const COMPARE: Record<SortColumn, (a: Link, b: Link) => number> = {
  name: (a, b) => compareNames(a.name, b.name),
  status: (a, b) => byText(a.status, b.status),
  bandwidth: (a, b) => a.bandwidth_mbps - b.bandwidth_mbps,
  region: (a, b) => byText(a.region, b.region),
  created: (a, b) => byText(a.created_at, b.created_at),
}

/** The links in a view's order; ties keep the newest first. */
export function sortLinks(
  links: readonly Link[],
  { sort, descending }: Pick<View, 'sort' | 'descending'>,
): Link[] {
  const compare = COMPARE[sort]
  const direction = descending ? -1 : 1
  return links.toSorted((a, b) => direction * compare(a, b) || byText(b.created_at, a.created_at))
}
