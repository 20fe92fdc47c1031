/** What an API that cannot be reached, or does not answer, means to the client. */
import type { GatewayError } from '../../contract/errors.ts'

/** No connection, so nothing was sent. Every other failure may have come after the request. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])
const TIMED_OUT = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'ETIMEDOUT'])
const RESET = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

/** The code that says most: libraries wrap errors, and a host with several addresses fails several times. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const { code, cause } = error as NodeJS.ErrnoException
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : codesOf(cause)
  return code ? [...inner, code] : inner
}

/** True when an existing connection was cut, which the next one may not be. */
export function isReset(error: unknown): boolean {
  return codesOf(error).some((code) => RESET.has(code))
}

/** Status and body for a call that failed on the way; `isWrite` says whether it could have changed anything. */
export function describeFailure(error: unknown, isWrite: boolean): { status: number; body: GatewayError } {
  const codes = codesOf(error)
  const isUnsent = codes.some((code) => BEFORE_SENDING.has(code))
  const isLate = codes.some((code) => TIMED_OUT.has(code))
  const outcome = !isWrite || isUnsent ? '' : ' It may have been carried out all the same.'
  return {
    status: isLate ? 504 : 502,
    body: {
      type: isLate ? 'gateway_timeout' : 'gateway_unreachable',
      message: `The Scaleway API ${isLate ? 'did not answer in time' : 'could not be reached'}.${outcome}`,
      may_have_been_carried_out: isWrite && !isUnsent,
    },
  }
}
