/** Conditions that several lists share (api-contract.md §2.1). */
import { arrayOverlaps, eq, sql, type Column, type SQL } from 'drizzle-orm'

import { NAME_FILTER_CASE_SENSITIVE } from '../assumptions.ts'

/** Substring match; not `like`, so that `%` and `_` have no special meaning. */
export function nameContains(column: Column, part: string): SQL {
  return NAME_FILTER_CASE_SENSITIVE
    ? sql`position(${part} in ${column}) > 0`
    : sql`position(lower(${part}) in lower(${column})) > 0`
}

/** Accents, joiners and controls of direction, for a regular expression of PostgreSQL. */
const WITHOUT_ROOM = String.raw`[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]`
/** Letters that are not taken apart, and dashes: each by what stands at the same place. */
const WRITTEN = 'øØłŁđĐıς\u2010\u2011\u2012\u2013\u2014\u2212\u2019'
const TYPED = "oollddiσ------'"

function folded(text: SQL | Column): SQL {
  const letters = sql`translate(lower(regexp_replace(normalize(${text}, NFKD), ${WITHOUT_ROOM}, '', 'g')), ${WRITTEN}, ${TYPED})`
  const pairs = sql`replace(replace(replace(${letters}, 'ß', 'ss'), 'œ', 'oe'), 'æ', 'ae')`
  return sql`regexp_replace(${pairs}, '\\s+', ' ', 'g')`
}

/**
 * Substring match as the console's own searches have it, without case and accents: for the partner desk, which is
 * no part of the API that is reproduced.
 */
export function nameFound(column: Column, part: string): SQL {
  return sql`position(${folded(sql`${part}::text`)} in ${folded(column)}) > 0`
}

/** `column = value`, or no condition without a value. */
export function equals(column: Column, value: string | number | boolean | undefined): SQL | undefined {
  return value === undefined ? undefined : eq(column, value)
}

/** Any one of the tags matches; no condition without tags. */
export function anyTag(column: Column, tags: string[]): SQL | undefined {
  return tags.length === 0 ? undefined : arrayOverlaps(column, tags)
}
