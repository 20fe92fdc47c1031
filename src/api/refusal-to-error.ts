import {
  gatewayErrorSchema,
  typedErrorSchema,
  untypedErrorSchema,
  type TypedError,
} from '../../contract/errors.ts'
import { ApiError } from '../../domain/console/api-error.ts'
import { serverNow } from './server-clock.ts'

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
const UNSTATED_PAUSE_MS = 10_000
/** Asking without any pause would only prolong the limit. */
const SHORTEST_PAUSE_MS = 1000
/** Timers hold no longer than some weeks, and fire at once beyond that. */
const LONGEST_PAUSE_MS = 24 * 60 * 60_000

/** How long to wait after a 429, in ms: what the body says, else the header, else a plain pause (acceptance 62). */
function pauseMs(body: TypedError | undefined, retryAfter: string): number {
  if (body?.type === 'too_many_requests') {
    if (typeof body.reset_seconds === 'number') return body.reset_seconds * 1000
    const at = Date.parse(body.reset_at ?? '')
    if (!Number.isNaN(at)) return msUntil(at)
  }
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000
  // The other form of the header. `Date.parse` alone takes a mere number for a month.
  const at = retryAfter.endsWith(' GMT') ? Date.parse(retryAfter) : Number.NaN
  return Number.isNaN(at) ? UNSTATED_PAUSE_MS : msUntil(at)
}

/** A moment that the API has named is one of its own clock. */
function msUntil(at: number): number {
  return at - serverNow().getTime()
}

/** When to ask again after a 429, as `ApiError` has it. */
function retryTime(body: TypedError | undefined, retryAfter: string | null | undefined): number {
  const pause = pauseMs(body, retryAfter?.trim() ?? '')
  return performance.now() + Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, pause))
}

/**
 * Turns a refusal into an `ApiError`. A body that does not fit its type falls back to its sentence,
 * an empty 429 is the edge's own rate limit (api-contract.md §7), and a 5xx leaves the outcome of a
 * write open unless the type says otherwise. The API's clock must be learned before.
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
      retryAt: status === 429 ? retryTime(undefined, retryAfter) : undefined,
    })
  }
  const typed = typedErrorSchema.safeParse(json)
  const body = typed.success ? typed.data : undefined
  const isLimited = status === 429 || body?.type === 'too_many_requests'
  const retryAt = isLimited ? retryTime(body, retryAfter) : undefined
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
