/** Request bodies: JSON text → checked value, or `invalid_arguments` with one detail per problem. */
import type * as z from 'zod/mini'

import { ApiError, invalidArguments, type ArgumentDetail } from './errors.ts'

/**
 * `text` as a JSON object; an empty body is `{}`, which the official clients send for actions without fields.
 * Throws 400.
 */
export function parseJsonObject(text: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ApiError(400, { type: 'invalid_request', message: 'request body is not valid JSON' })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError(400, { type: 'invalid_request', message: 'request body must be a JSON object' })
  }
  // `null` means *not given*: clients in other languages send it for unset fields.
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
}

/** Validates `body` with its schema; throws 400 with all problems at once. */
export function checkBody<T extends z.ZodMiniType>(schema: T, body: Record<string, unknown>): z.output<T> {
  const unstorable = Object.keys(body).filter((key) => !isStorable({ [key]: body[key] }))
  const parsed = schema.safeParse(body)
  const details = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => detail(issue, body))),
    ...unstorable.map((key): ArgumentDetail => ({
      argument_name: key,
      reason: 'format',
      help_message: 'must be well-formed Unicode without the character U+0000',
    })),
  ]
  if (!parsed.success || details.length > 0) throw invalidArguments(details)
  return parsed.data
}

function detail(issue: z.core.$ZodIssue, body: Record<string, unknown>): ArgumentDetail {
  const argument_name = issue.path.map(String).join('.')
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    body,
  )
  if (value === undefined) return { argument_name, reason: 'required' }
  switch (issue.code) {
    case 'too_small':
      return {
        argument_name,
        reason: 'constraint',
        help_message: `minimum ${unit(issue.origin)}is ${String(issue.minimum)}`,
      }
    case 'too_big':
      return {
        argument_name,
        reason: 'constraint',
        help_message: `maximum ${unit(issue.origin)}is ${String(issue.maximum)}`,
      }
    case 'invalid_type':
      return { argument_name, reason: 'format', help_message: `expected ${issue.expected}` }
    case 'invalid_format':
      return { argument_name, reason: 'format', help_message: 'expected a lower-case UUID' }
    default:
      return { argument_name, reason: 'format' }
  }
}

function unit(origin: string): string {
  return origin === 'string' ? 'length ' : ''
}

/**
 * PostgreSQL stores no U+0000 and no half of a surrogate pair, neither in a text nor in JSON. A loop, because a
 * body may be nested deeper than the stack.
 */
function isStorable(value: unknown): boolean {
  const left = [value]
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (typeof one === 'string' && (one.includes('\0') || !one.isWellFormed())) return false
    if (typeof one !== 'object' || one === null) continue
    for (const [key, field] of Object.entries(one)) left.push(key, field)
  }
  return true
}
