import {
  gatewayErrorSchema,
  typedErrorSchema,
  untypedErrorSchema,
  type TypedError,
} from '../../contract/errors.ts'
import { ApiError } from '../../domain/console/api-error.ts'

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
