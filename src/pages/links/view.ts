import type { Link } from '../../../contract/interlink.ts'
import { needsCustomer } from '../../domain/next-step.ts'

export const SORT_COLUMNS = ['name', 'status', 'bandwidth', 'region', 'created'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

/** What the list shows and in which order; all of it stands in the URL (acceptance 28). */
export interface View {
  search: string
  status: string
  region: string
  needsYou: boolean
  sort: SortColumn
  descending: boolean
}

/** Reads the view from the URL; what is not understood falls back to the default, newest first. */
export function readView(params: URLSearchParams): View {
  const [column, direction] = (params.get('sort') ?? '').split('.')
  const sort = SORT_COLUMNS.find((known) => known === column)
  return {
    search: params.get('q') ?? '',
    status: params.get('status') ?? '',
    region: params.get('region') ?? '',
    needsYou: params.get('needs') === 'you',
    sort: sort ?? 'created',
    descending: sort ? direction === 'desc' : true,
  }
}

/** Puts a changed view into the URL's search, leaving out what is default and keeping what is not ours. */
export function writeView(current: URLSearchParams, change: Partial<View>): URLSearchParams {
  const view = { ...readView(current), ...change }
  const params = new URLSearchParams(current)
  const put = (key: string, value: string) => {
    if (value) params.set(key, value)
    else params.delete(key)
  }
  put('q', view.search)
  put('status', view.status)
  put('region', view.region)
  put('needs', view.needsYou ? 'you' : '')
  const isDefault = view.sort === 'created' && view.descending
  put('sort', isDefault ? '' : `${view.sort}.${view.descending ? 'desc' : 'asc'}`)
  return params
}

/** True when something is filtered out, so that an empty result means *no match*, not *no links*. */
export function isFiltered(view: View): boolean {
  return Boolean(view.search || view.status || view.region || view.needsYou)
}

/** Name, id, tag or the whole pairing key: a pasted key finds its link (acceptance 30). */
function matches(link: Link, search: string): boolean {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return true
  return (
    link.name.toLowerCase().includes(wanted) ||
    link.id.startsWith(wanted) ||
    link.tags.some((tag) => tag.toLowerCase().includes(wanted)) ||
    link.partner?.pairing_key === wanted
  )
}

/** A number where there is one, else text; locale-aware, as the API orders names (api-contract.md §2.1). */
const SORT_KEYS: Record<SortColumn, (link: Link) => string | number> = {
  name: (link) => link.name,
  status: (link) => link.status,
  bandwidth: (link) => link.bandwidth_mbps,
  region: (link) => link.region,
  created: (link) => link.created_at,
}

const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true })

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}

/** The links to show, in order; ties keep the newest first. */
export function applyView(links: readonly Link[], view: View): Link[] {
  const key = SORT_KEYS[view.sort]
  const direction = view.descending ? -1 : 1
  return links
    .filter(
      (link) =>
        (!view.status || link.status === view.status) &&
        (!view.region || link.region === view.region) &&
        (!view.needsYou || needsCustomer(link)) &&
        matches(link, view.search),
    )
    .toSorted((a, b) => direction * compare(key(a), key(b)) || b.created_at.localeCompare(a.created_at))
}
