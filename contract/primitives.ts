/** Building blocks shared by every product's schemas. `zod/mini` keeps them small in the browser. */
import * as z from 'zod/mini'

import { UUID_PATTERN } from './uuid.ts'

export const uuid = z.string().check(z.regex(UUID_PATTERN))

/**
 * A text that may be absent: the key missing, `null` and `""` all mean *no value*, because InterLink
 * omits what VPC and Account send as `null` (api-contract.md §3).
 */
export const optionalText = z.pipe(
  z.nullish(z.string()),
  z.transform((value): string | undefined => (value === null || value === '' ? undefined : value)),
)

/** A list that some services send as `null` when empty. */
export function listOf<T extends z.ZodMiniType>(item: T) {
  return z.pipe(
    z.nullish(z.array(item)),
    z.transform((value): z.output<T>[] => value ?? []),
  )
}

/**
 * An enum that may grow: values this version does not know pass as text, so that a new status never
 * breaks a page. Known values keep their type for exhaustive tables.
 */
export function openEnum<const Values extends readonly string[]>(_known: Values) {
  return z.pipe(
    z.string(),
    z.transform((value): Values[number] | (string & {}) => value),
  )
}

/** RFC 3339 in UTC, with microseconds on the wire. Stays text: a `Date` would lose them and defeat structural sharing. */
export const timestamp = z.string()

/** Name of a resource in a request: 1 to 255 characters (api-contract.md §2.2). */
export const requestName = z.string().check(z.minLength(1), z.maxLength(255))

/** Tags in a request: the whole list, replacing what was there. */
export const requestTags = z.array(z.string())
