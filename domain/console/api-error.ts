import type { TypedError } from '../../contract/errors.ts'

/** What went wrong, for choosing words: a type of the API (api-contract.md §7), of the gateway, or of the line. */
export type ErrorKind =
  | TypedError['type']
  | 'offline'
  | 'no_answer'
  | 'unreadable_answer'
  | 'gateway_refused'
  | 'gateway_unreachable'
  | 'gateway_timeout'
  | 'gateway_unauthenticated'
  | 'gateway_unavailable'
  | 'gateway_other_account'
  | 'rate_limited'
  | 'server_error'
  | 'untyped'

interface Parts {
  kind: ErrorKind
  /** HTTP status; 0 when there was no answer. */
  status: number
  message: string
  /** The typed body, when the API sent one. */
  body?: TypedError
  /** What support asks for; every answer of the API carries one. */
  requestId?: string
  /** True when a write may have taken effect all the same, so that it must be looked up, never repeated. */
  outcomeUnknown: boolean
  /** With a rate limit: when to ask again, in ms of `performance.now`, since nobody sets that clock. */
  retryAt?: number
}

/** The one error of every call. Shown in exactly one place: field, form foot, dialog or page. */
export class ApiError extends Error {
  readonly kind: ErrorKind
  readonly status: number
  readonly body: TypedError | undefined
  readonly requestId: string | undefined
  readonly outcomeUnknown: boolean
  readonly retryAt: number | undefined

  constructor(parts: Parts) {
    super(parts.message)
    this.name = 'ApiError'
    this.kind = parts.kind
    this.status = parts.status
    this.body = parts.body
    this.requestId = parts.requestId
    this.outcomeUnknown = parts.outcomeUnknown
    this.retryAt = parts.retryAt
  }
}

/** The same text for two failures that read the same, whatever they say of times and of the call itself. */
export function failureReason(error: unknown): string {
  if (!(error instanceof ApiError)) return String(error)
  const { kind, status, message, body } = error
  const details = body && 'details' in body ? body.details : undefined
  return JSON.stringify([kind, status, message, details])
}

/** When what failed may be tried again, as `retryAt` of the error; undefined where nothing has to be waited out. */
export function retryTimeOf(error: unknown): number | undefined {
  return error instanceof ApiError ? error.retryAt : undefined
}

/** True for a write that may have taken effect all the same. */
export function isOpen(error: unknown): boolean {
  return error instanceof ApiError && error.outcomeUnknown
}

/** True for the answer that says a resource is gone or was never there. */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404
}
