/** What it means for the client when the API cannot be reached or does not respond. */
import type { GatewayError } from '../../contract/errors.ts'

/**
 * No connection was made, its TLS included, so nothing was sent; `cause` says why. Any other failure may have
 * happened after the request was sent.
 */
export class NotConnectedError extends Error {
  constructor(cause: Error) {
    super('no connection to the API was made', { cause })
  }
}

const TIMED_OUT = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'ETIMEDOUT'])
const RESET = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

/**
 * All error codes, innermost first: libraries wrap errors, and a host with several addresses fails several
 * times.
 */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const { code, cause } = error as NodeJS.ErrnoException
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : codesOf(cause)
  return code ? [...inner, code] : inner
}

/** True when a kept-alive connection was closed by the other side; a new one may work. */
export function isReset(error: unknown): boolean {
  return codesOf(error).some((code) => RESET.has(code))
}

/**
 * Status and body of the gateway's own error for a failed call; `isWrite` says whether the call could have
 * changed anything.
 */
export function describeFailure(error: unknown, isWrite: boolean): { status: number; body: GatewayError } {
  const codes = codesOf(error)
  const isUnsent = error instanceof NotConnectedError
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
