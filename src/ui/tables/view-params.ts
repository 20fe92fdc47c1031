/** What a list shows, as the address has it (acceptance 28). */
import { holdsKey } from '../../../domain/link/pairing-key.ts'

/** By which column a list is ordered. */
export interface ListOrder<Column extends string> {
  sort: Column
  descending: boolean
}

const ORDER = 'sort'

/** The order that the address names, such as `sort=name.desc`; what is not understood gives the fallback. */
export function readOrder<Column extends string>(
  params: URLSearchParams,
  columns: readonly Column[],
  fallback: ListOrder<Column>,
): ListOrder<Column> {
  const [column, direction] = (params.get(ORDER) ?? '').split('.')
  const sort = columns.find((known) => known === column)
  return sort ? { sort, descending: direction === 'desc' } : fallback
}

/** The values of a list's filters, `''` where the address names none. Their names are those of its parameters. */
export function readFilters<Filter extends string>(
  params: URLSearchParams,
  filters: readonly Filter[],
): Record<Filter, string> {
  return Object.fromEntries(filters.map((filter) => [filter, params.get(filter) ?? ''])) as Record<
    Filter,
    string
  >
}

/** The parameter of a list's search. */
const SEARCH = 'q'

/** True for an address whose search may be a pairing key: somebody else wrote it, or it was typed. */
export function hasKeyInAddress(params: URLSearchParams): boolean {
  return holdsKey(params.get(SEARCH) ?? '')
}

/** The address without a search that may be a pairing key; otherwise the same (acceptance 38). */
export function withoutKey(params: URLSearchParams): URLSearchParams {
  if (!hasKeyInAddress(params)) return params
  const kept = new URLSearchParams(params)
  kept.delete(SEARCH)
  return kept
}

/**
 * Puts a view into the address, leaving out what is default or empty and keeping what is not the list's own. What may be a
 * pairing key never goes there: histories and proxies keep addresses (acceptance 38).
 */
export function writeParams<Column extends string>(
  current: URLSearchParams,
  values: Readonly<Record<string, string>>,
  { sort, descending }: ListOrder<Column>,
  fallback: ListOrder<Column>,
): URLSearchParams {
  const params = new URLSearchParams(current)
  const isDefault = sort === fallback.sort && descending === fallback.descending
  const order = isDefault ? '' : `${sort}.${descending ? 'desc' : 'asc'}`
  for (const [key, value] of Object.entries({ ...values, [ORDER]: order })) {
    if (value && !(key === SEARCH && holdsKey(value))) params.set(key, value)
    else params.delete(key)
  }
  return params
}
