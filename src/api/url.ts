import type { Operation } from '../../contract/operation.ts'
import { fillPath } from '../../contract/path-template.ts'

export type QueryValue = string | number | boolean | readonly string[] | undefined

/** Answered by the gateway itself (session) or by the sandbox's control interface. */
const OWN_ROOTS = ['/session', '/sandbox/']

/** Path and query of a call on this origin; the gateway's own calls have no prefix, all others are the API's behind it. */
export function urlOf(
  operation: Pick<Operation, 'path'>,
  input: { path: Record<string, string>; query?: Record<string, QueryValue> },
): string {
  const path = fillPath(operation.path, input.path)
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(input.query ?? {})) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(key, String(one))
  }
  const base = OWN_ROOTS.some((root) => operation.path.startsWith(root)) ? path : `/api${path}`
  return query.size > 0 ? `${base}?${query}` : base
}
