/** Conditions that several lists share (api-contract.md §2.1). */
import { arrayOverlaps, eq, sql, type Column, type SQL } from 'drizzle-orm'

import { NAME_FILTER_CASE_SENSITIVE } from '../assumptions.ts'

/** Substring match; not `like`, so that `%` and `_` have no special meaning. */
export function nameContains(column: Column, part: string): SQL {
  return NAME_FILTER_CASE_SENSITIVE
    ? sql`position(${part} in ${column}) > 0`
    : sql`position(lower(${part}) in lower(${column})) > 0`
}

/** `column = value`, or no condition without a value. */
export function equals(column: Column, value: string | number | boolean | undefined): SQL | undefined {
  return value === undefined ? undefined : eq(column, value)
}

/** Any one of the tags matches; no condition without tags. */
export function anyTag(column: Column, tags: string[]): SQL | undefined {
  return tags.length === 0 ? undefined : arrayOverlaps(column, tags)
}
