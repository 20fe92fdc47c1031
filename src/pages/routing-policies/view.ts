import type { RoutingPolicy } from '../../../contract/interlink.ts'
import { FAMILY_NAMES, familyOf } from '../../../domain/link/configuration.ts'
import { policiesAbout } from '../../../domain/routing-policies/search.ts'
import { compareNames, compareText } from '../../../domain/text/name-order.ts'
import type { MessageKey } from '../../../i18n/catalogue.ts'
import { readFilters, readOrder, writeParams, type ListOrder } from '../../ui/tables/view-params.ts'

export const SORT_COLUMNS = ['name', 'version', 'out', 'in', 'uses', 'region'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

export const SORT_LABELS: Record<SortColumn, MessageKey> = {
  name: 'links.column.name',
  version: 'policies.column.version',
  out: 'policies.column.out',
  in: 'policies.column.in',
  uses: 'policies.column.uses',
  region: 'links.column.region',
}

/** Filters by one exact value, `''` for any. Their names are those of the URL's parameters. */
export const FILTERS = ['version', 'region', 'use', 'tag'] as const
export type Filter = (typeof FILTERS)[number]

/** What the list shows and in which order; all of it is in the URL (acceptance 28). */
export interface View extends Record<Filter, string>, ListOrder<SortColumn> {
  search: string
}

/** Values of the filter by use. */
export const USES = ['used', 'unused'] as const

/** A view that filters nothing. */
export const UNFILTERED = { version: '', region: '', use: '', tag: '', search: '' } as const

const BY_NAME: ListOrder<SortColumn> = { sort: 'name', descending: false }

function readView(params: URLSearchParams): View {
  return {
    ...readFilters(params, FILTERS),
    search: params.get('q') ?? '',
    ...readOrder(params, SORT_COLUMNS, BY_NAME),
  }
}

function writeView(current: URLSearchParams, view: View): URLSearchParams {
  const filters = Object.fromEntries(FILTERS.map((filter) => [filter, view[filter]]))
  return writeParams(current, { q: view.search, ...filters }, view, BY_NAME)
}

/** For `useUrlView`; what is not understood falls back to the default, by name. */
export const POLICIES_VIEW = { read: readView, write: writeView }

/** True when something is filtered out, so that an empty result means *no match*, not *no policies*. */
export function isFiltered(view: View): boolean {
  return Boolean(view.search || FILTERS.some((filter) => view[filter]))
}

/** How many links use a policy, by its id; undefined where that is not known. */
export type UsesOf = (policy: RoutingPolicy) => number | undefined

/** The policies that a view lets through, in the order they came in. One whose use is not known is neither used nor unused. */
export function filterPolicies(
  policies: readonly RoutingPolicy[],
  view: View,
  usesOf: UsesOf,
): RoutingPolicy[] {
  const passes: Record<Filter, (policy: RoutingPolicy) => boolean> = {
    version: (policy) => familyOf(policy) === view.version,
    region: (policy) => policy.region === view.region,
    use: (policy) => {
      const uses = usesOf(policy)
      return uses !== undefined && (uses > 0 ? 'used' : 'unused') === view.use
    },
    tag: (policy) => policy.tags.includes(view.tag),
  }
  const filters = FILTERS.filter((filter) => view[filter])
  return policiesAbout(policies, view.search).filter((policy) =>
    filters.every((filter) => passes[filter](policy)),
  )
}

/** The policies in a view's order; ties by name, and then by region. */
export function sortPolicies(
  policies: readonly RoutingPolicy[],
  { sort, descending }: ListOrder<SortColumn>,
  usesOf: UsesOf,
): RoutingPolicy[] {
  const compare: Record<SortColumn, (a: RoutingPolicy, b: RoutingPolicy) => number> = {
    name: (a, b) => compareNames(a.name, b.name),
    version: (a, b) => compareText(FAMILY_NAMES[familyOf(a)], FAMILY_NAMES[familyOf(b)]),
    out: (a, b) => a.prefix_filter_out.length - b.prefix_filter_out.length,
    in: (a, b) => a.prefix_filter_in.length - b.prefix_filter_in.length,
    uses: (a, b) => (usesOf(a) ?? -1) - (usesOf(b) ?? -1),
    region: (a, b) => compareText(a.region, b.region),
  }
  const direction = descending ? -1 : 1
  return policies.toSorted(
    (a, b) =>
      direction * compare[sort](a, b) || compareNames(a.name, b.name) || compareText(a.region, b.region),
  )
}
