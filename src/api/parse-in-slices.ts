import type * as z from 'zod/mini'

import { nextTask } from './next-task.ts'

/** Items in one slice: on a slow machine a thousand of them would hold up every key for half a second. */
const SLICE = 100

/**
 * Parses an answer by its schema. A list is parsed slice by slice, and between two slices the page may
 * answer the person in front of it. Resolves as the schema's own `safeParse` would; the first slice that
 * is wrong ends it.
 */
export async function parseInSlices<Schema extends z.ZodMiniType>(
  schema: Schema,
  json: unknown,
): Promise<z.core.util.SafeParseResult<z.output<Schema>>> {
  const name = longListIn(json)
  if (name === undefined) return schema.safeParse(json)
  const answer = json as Record<string, unknown[]>
  const items = answer[name] ?? []
  let whole: Record<string, unknown[]> | undefined
  for (let start = 0; start < items.length; start += SLICE) {
    if (start > 0) await nextTask()
    const parsed = schema.safeParse({ ...answer, [name]: items.slice(start, start + SLICE) })
    if (!parsed.success) return parsed
    const part = parsed.data as Record<string, unknown[]>
    if (whole) whole[name]?.push(...(part[name] ?? []))
    else whole = part
  }
  return { success: true, data: whole as z.output<Schema> }
}

/** The key under which an answer has more items than one slice holds. */
function longListIn(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  return Object.entries(json).find(([, value]) => Array.isArray(value) && value.length > SLICE)?.[0]
}
