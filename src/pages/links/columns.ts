import { readStored, writeStored } from '../../browser/storage.ts'

/** Which columns the list shows. The choice is kept in this browser; an address may bring another (acceptance 28, 33). */
const COLUMN_STORE = 'links.columns'

export const COLUMNS = [
  'next',
  'status',
  'bgp',
  'kind',
  'pop',
  'bandwidth',
  'vpc',
  'partner',
  'region',
  'ordered',
  'tags',
  'project',
] as const
export type ColumnId = (typeof COLUMNS)[number]

/** The kind shows in the partner's column, tags and project in the link's page: they are shown on request. */
const ON_REQUEST: readonly ColumnId[] = ['kind', 'tags', 'project']
export const DEFAULT_COLUMNS: readonly ColumnId[] = COLUMNS.filter((id) => !ON_REQUEST.includes(id))

/** Columns from a comma-separated list, in the table's order; null when it names none that is known. */
export function parseColumns(text: string | null): readonly ColumnId[] | null {
  if (text === null) return null
  const named = text.split(',')
  const known = COLUMNS.filter((id) => named.includes(id))
  return known.length > 0 || text === 'name' ? known : null
}

/** The list as an address has it: `name` alone when nothing else is shown. */
export function columnsText(columns: readonly ColumnId[]): string {
  return columns.length > 0 ? columns.join(',') : 'name'
}

/** True for the choice that needs not be named. */
export function isDefaultColumns(columns: readonly ColumnId[]): boolean {
  return columnsText(columns) === columnsText(DEFAULT_COLUMNS)
}

/** This browser's last choice. */
export function storedColumns(): readonly ColumnId[] {
  return parseColumns(readStored(COLUMN_STORE) ?? null) ?? DEFAULT_COLUMNS
}

/** Keeps a choice for the next visit. */
export function storeColumns(columns: readonly ColumnId[]): void {
  writeStored(COLUMN_STORE, columnsText(columns))
}
