import type { Link } from '../../../contract/interlink.ts'
import {
  byUrgency,
  isInGroup,
  judge,
  TURN_GROUPS,
  type Turn,
  type TurnGroup,
} from '../../../domain/connectivity/turns.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import { linkKind } from '../../../domain/link/kind.ts'
import { searchLinks } from '../../../domain/link/search.ts'
import { compareNames, compareText, nameKey } from '../../../domain/text/name-order.ts'
import type { MessageKey } from '../../../i18n/catalogue.ts'
import { readFilters, readOrder, writeParams, type ListOrder } from '../../ui/tables/view-params.ts'

export const SORT_COLUMNS = ['next', 'name', 'status', 'bandwidth', 'region', 'created'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

export const SORT_LABELS: Record<SortColumn, MessageKey> = {
  next: 'links.column.next',
  name: 'links.column.name',
  status: 'links.column.status',
  bandwidth: 'links.column.bandwidth',
  region: 'links.column.region',
  created: 'links.column.ordered',
}

/** Filters by one exact value, `''` for any. Their names are those of the URL's parameters. */
export const FILTERS = ['status', 'region', 'kind', 'partner', 'location', 'tag'] as const
export type Filter = (typeof FILTERS)[number]

/** What the list shows and in which order; all of it is in the URL (acceptance 28). */
export interface View extends Record<Filter, string>, ListOrder<SortColumn> {
  search: string
  /** Whose turn it is, or what is the matter; all of them by default. */
  turn: TurnGroup | ''
}

/** A view that filters nothing. */
export const UNFILTERED = {
  ...(Object.fromEntries(FILTERS.map((filter) => [filter, ''])) as Record<Filter, string>),
  search: '',
  turn: '',
} as const satisfies Partial<View>

const WORST_FIRST: ListOrder<SortColumn> = { sort: 'next', descending: false }

/** Reads the view from the URL; what is not understood falls back to the default, worst news first. */
export function readView(params: URLSearchParams): View {
  return {
    ...readFilters(params, FILTERS),
    search: params.get('q') ?? '',
    turn: TURN_GROUPS.find((group) => group === params.get('turn')) ?? '',
    ...readOrder(params, SORT_COLUMNS, WORST_FIRST),
  }
}

/** Puts a view into the URL's search. */
export function writeView(current: URLSearchParams, view: View): URLSearchParams {
  const filters = Object.fromEntries(FILTERS.map((filter) => [filter, view[filter]]))
  const values = { q: view.search, ...filters, turn: view.turn }
  return writeParams(current, values, view, WORST_FIRST)
}

/** For `useUrlView`. */
export const LINKS_VIEW = { read: readView, write: writeView }

/** True when something is filtered out, so that an empty result means *no match*, not *no links*. */
export function isFiltered(view: View): boolean {
  return Boolean(view.search || view.turn || FILTERS.some((filter) => view[filter]))
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
export function filterLinks(links: readonly Link[], view: View, factsOf?: StepContextOf): readonly Link[] {
  const conditions = FILTERS.filter((filter) => view[filter]).map((filter) => (link: Link) => {
    const value = VALUES[filter](link)
    return Array.isArray(value) ? value.includes(view[filter]) : value === view[filter]
  })
  const { turn } = view
  if (turn) conditions.push((link) => isInGroup(turn, judge(link, factsOf)))
  let shown = searchLinks(links, view.search)
  for (const condition of conditions) shown = shown.filter((link) => condition(link))
  return shown
}

/** Of `all` those that are among `these`, in the order of `all`. */
export function intersect(all: readonly Link[], these: readonly Link[]): readonly Link[] {
  if (these.length === all.length) return all
  const wanted = new Set(these)
  return all.filter((link) => wanted.has(link))
}

/** What a column is ordered by. Read once for each link, not at each of a hundred thousand comparisons. */
const KEYS: Record<Exclude<SortColumn, 'next'>, (link: Link) => string | number | undefined> = {
  name: ({ name }) => nameKey(name),
  status: ({ status }) => status,
  bandwidth: (link) => link.bandwidth_mbps,
  region: ({ region }) => region,
  created: (link) => link.created_at,
}

/** Links with their turns in a view's order; ties keep the newest first. By next step the worst news come first. */
export function sortLinks(
  turns: readonly Turn[],
  { sort, descending }: Pick<View, 'sort' | 'descending'>,
): Link[] {
  if (sort === 'next') {
    const inOrder = byUrgency(turns).map(({ link }) => link)
    return descending ? inOrder.toReversed() : inOrder
  }
  const direction = descending ? -1 : 1
  const keyed = turns.map(({ link }) => ({ link, key: KEYS[sort](link) }))
  keyed.sort((a, b) => {
    if (a.key !== b.key && a.key !== undefined && b.key !== undefined)
      return a.key < b.key ? -direction : direction
    const names = sort === 'name' ? compareNames(a.link.name, b.link.name) : 0
    return direction * names || compareText(b.link.created_at, a.link.created_at)
  })
  return keyed.map(({ link }) => link)
}
