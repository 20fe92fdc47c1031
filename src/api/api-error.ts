import {
  gatewayErrorSchema,
  typedErrorSchema,
  untypedErrorSchema,
  type TypedError,
} from '../../contract/errors.ts'

/** What went wrong, for choosing words: a type of the API (api-contract.md §7), of the gateway, or of the line. */
export type ErrorKind =
  | TypedError['type']
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
}

/** The one error of every call. Shown in exactly one place: field, form foot, dialog or page. */
export class ApiError extends Error {
  readonly kind: ErrorKind
  readonly status: number
  readonly body: TypedError | undefined
  readonly requestId: string | undefined
  readonly outcomeUnknown: boolean

  constructor(parts: Parts) {
    super(parts.message)
    this.name = 'ApiError'
    this.kind = parts.kind
    this.status = parts.status
    this.body = parts.body
    this.requestId = parts.requestId
    this.outcomeUnknown = parts.outcomeUnknown
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
}

/**
 * Turns a refusal into an `ApiError`. A body that does not fit its type falls back to its sentence,
 * an empty 429 is the edge's own rate limit (api-contract.md §7), and a 5xx leaves the outcome of a
 * write open unless the type says otherwise.
 */
export function refusalToError({ status, json, requestId, isWrite }: Refusal): ApiError {
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
  if (typed.success) {
    const body = typed.data
    return new ApiError({
      kind: body.type,
      status,
      message: body.message,
      body,
      requestId,
      outcomeUnknown: false,
    })
  }
  const untyped = untypedErrorSchema.safeParse(json)
  const message = untyped.success ? untyped.data.message : ''
  if (status === 429)
    return new ApiError({ kind: 'rate_limited', status, message, requestId, outcomeUnknown: false })
  if (status >= 500)
    return new ApiError({ kind: 'server_error', status, message, requestId, outcomeUnknown: isWrite })
  return new ApiError({ kind: 'untyped', status, message, requestId, outcomeUnknown: false })
}
