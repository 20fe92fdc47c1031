import {
  gatewayErrorSchema,
  typedErrorSchema,
  untypedErrorSchema,
  type TypedError,
} from '../../contract/errors.ts'

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
  /** With a rate limit: when to ask again, in ms since the epoch. */
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

/** True for the answer that says a resource is gone or was never there. */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404
}

interface Refusal {
  status: number
  /** The parsed JSON body, or undefined when there was none or it was not JSON. */
  json: unknown
  requestId: string | undefined
  /** Reads change nothing, so their outcome is never in doubt. */
  isWrite: boolean
  /** The `Retry-After` header, if any. */
  retryAfter?: string | null
}

/** The edge's own rate limit says no time (api-contract.md §7): a pause that lets a burst pass. */
const UNSTATED_PAUSE_SECONDS = 10

/** When to ask again after a 429: what the body says, else the header, else a plain pause (acceptance 62). */
function retryTime(body: TypedError | undefined, retryAfter: string | null | undefined): number {
  const now = Date.now()
  if (body?.type === 'too_many_requests') {
    if (typeof body.reset_seconds === 'number') return now + body.reset_seconds * 1000
    const at = Date.parse(body.reset_at ?? '')
    if (!Number.isNaN(at)) return at
  }
  const seconds = Number(retryAfter ?? Number.NaN)
  return now + (Number.isFinite(seconds) ? seconds : UNSTATED_PAUSE_SECONDS) * 1000
}

/**
 * Turns a refusal into an `ApiError`. A body that does not fit its type falls back to its sentence,
 * an empty 429 is the edge's own rate limit (api-contract.md §7), and a 5xx leaves the outcome of a
 * write open unless the type says otherwise.
 */
export function refusalToError({ status, json, requestId, isWrite, retryAfter }: Refusal): ApiError {
  const gateway = gatewayErrorSchema.safeParse(json)
  if (gateway.success) {
    const { type, message, may_have_been_carried_out } = gateway.data
    return new ApiError({
      kind: type,
      status,
      message,
      requestId,
      outcomeUnknown: isWrite && may_have_been_carried_out,
    })
  }
  const typed = typedErrorSchema.safeParse(json)
  const body = typed.success ? typed.data : undefined
  const retryAt = status === 429 ? retryTime(body, retryAfter) : undefined
  if (body) {
    const { type: kind, message } = body
    return new ApiError({ kind, status, message, body, requestId, outcomeUnknown: false, retryAt })
  }
  const untyped = untypedErrorSchema.safeParse(json)
  const message = untyped.success ? untyped.data.message : ''
  const kind = status === 429 ? 'rate_limited' : status >= 500 ? 'server_error' : 'untyped'
  const outcomeUnknown = isWrite && kind === 'server_error'
  return new ApiError({ kind, status, message, requestId, outcomeUnknown, retryAt })
}
