import type * as z from 'zod/mini'

import type { Operation, PathParameters } from '../../contract/operation.ts'
import { OWNER_HEADER } from '../../contract/session.ts'
import { ApiError } from '../../domain/console/api-error.ts'
import { confirmReachable } from '../browser/reachability.ts'
import { dropPreloadedResponses, msSinceArrival, takePreloadedResponse } from './preloaded-responses.ts'
import { refusalToError } from './refusal-to-error.ts'
import { learnClocks } from './server-clock.ts'
import { sessionIsOver } from './session-end.ts'
import { accountIsOther, ownerHeader, requireSameOwner } from './session-owner.ts'
import { parseUnlessUnchanged } from './unchanged-responses.ts'
import { urlOf, type QueryValue } from './url.ts'

/** What a call needs besides its description. */
export interface CallInput<O extends Operation> {
  path: Record<PathParameters<O['path']>, string>
  query?: Partial<Record<O['query'][number], QueryValue>>
  body?: O['body'] extends z.ZodMiniType ? z.input<O['body']> : undefined
}

export type CallOutput<O extends Operation> = O['response'] extends z.ZodMiniType
  ? z.output<O['response']>
  : undefined

interface CallOptions {
  signal?: AbortSignal
  /** Makes the gateway answer a repeat of this very request with the stored answer. */
  idempotencyKey?: string
}

function jsonOf(body: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined // nothing, or nothing that this console could read
  }
}

/**
 * Makes one call and parses the answer by its schema, the single place where data enters the console.
 * Nothing is ever repeated here. Rejects with `ApiError`, or with the abort's own error.
 */
export async function call<O extends Operation>(
  operation: O,
  input: CallInput<O>,
  options: CallOptions = {},
): Promise<CallOutput<O>> {
  const isWrite = operation.method !== 'GET'
  const headers: Record<string, string> = { accept: 'application/json', ...ownerHeader() }
  if (isWrite) headers['x-requested-with'] = 'interlink-console'
  if (input.body !== undefined) headers['content-type'] = 'application/json'
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey

  // Of a write that is sent without a network nobody would know whether it arrived.
  if (isWrite && !(await confirmReachable())) {
    throw new ApiError({ kind: 'offline', status: 0, message: '', outcomeUnknown: false })
  }
  const url = urlOf(operation, input)
  if (isWrite) dropPreloadedResponses()
  const preloaded = isWrite ? undefined : takePreloadedResponse(url)
  let response: Response
  try {
    response = await (preloaded ??
      fetch(url, {
        method: operation.method,
        headers,
        body: input.body === undefined ? undefined : JSON.stringify(input.body),
        signal: options.signal,
        credentials: 'same-origin',
      }))
  } catch (cause) {
    if (options.signal?.aborted) throw cause
    void confirmReachable()
    throw new ApiError({ kind: 'no_answer', status: 0, message: String(cause), outcomeUnknown: isWrite })
  }
  learnClocks(response.headers, preloaded && msSinceArrival(url))
  const requestId = response.headers.get('x-request-id') ?? undefined

  let body: ArrayBuffer
  try {
    body = await response.arrayBuffer()
  } catch (cause) {
    if (options.signal?.aborted) throw cause
    throw new ApiError({
      kind: 'no_answer',
      status: response.status,
      message: String(cause),
      requestId,
      outcomeUnknown: isWrite,
    })
  }
  if (!response.ok) {
    const retryAfter = response.headers.get('retry-after')
    const refusal = { status: response.status, json: jsonOf(body), requestId, isWrite, retryAfter }
    const error = refusalToError(refusal)
    if (response.status === 401 && operation.path !== '/session') sessionIsOver.set(true)
    if (error.kind === 'gateway_other_account') accountIsOther.set(true)
    throw error
  }
  const readFor = response.headers.get(OWNER_HEADER)
  if (readFor !== null && !isWrite) requireSameOwner(readFor)
  const schema = operation.response
  if (!schema) return undefined as CallOutput<O>

  const parse = () => {
    const parsed = schema.safeParse(jsonOf(body))
    if (parsed.success) return parsed.data as CallOutput<O>
    throw new ApiError({
      kind: 'unreadable_answer',
      status: response.status,
      message: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
      requestId,
      outcomeUnknown: isWrite,
    })
  }
  return isWrite ? parse() : parseUnlessUnchanged(url, body, parse)
}
