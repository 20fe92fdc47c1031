/** The error bodies of api-contract.md §7, thrown by handlers and written by the API plugin. */
import type { KnownLinkStatus } from '../../contract/interlink.ts'
import { isUnreachable } from '../../store/unreachable.ts'

/** One rejected argument. */
export interface ArgumentDetail {
  argument_name: string
  reason: 'unknown' | 'required' | 'format' | 'constraint'
  help_message?: string
}

/** An error response: status and JSON body. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly body: { readonly message: string; readonly [field: string]: unknown }
  readonly headers: Readonly<Record<string, string>>
  constructor(
    status: number,
    body: { message: string; [field: string]: unknown },
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(body.message)
    this.status = status
    this.body = body
    this.headers = headers
  }
}

/** 400 with every rejected argument. */
export function invalidArguments(details: ArgumentDetail[]): ApiError {
  return new ApiError(400, { type: 'invalid_arguments', message: 'invalid argument(s)', details })
}

/** 400 for a value that is well formed but not allowed. */
export function constraint(argument: string, help: string): ApiError {
  return invalidArguments([{ argument_name: argument, reason: 'constraint', help_message: help }])
}

/** 400 for a value of the wrong form. */
export function badFormat(argument: string, help: string): ApiError {
  return invalidArguments([{ argument_name: argument, reason: 'format', help_message: help }])
}

/** 401; method and reason as in api-contract.md §7. */
export function deniedAuthentication(method: string, reason: string): ApiError {
  return new ApiError(401, {
    type: 'denied_authentication',
    message: 'authentication is denied',
    method,
    reason,
  })
}

/** 403 for a key that lacks a permission. */
export function permissionsDenied(resource: string, action: string): ApiError {
  return new ApiError(403, {
    type: 'permissions_denied',
    message: 'insufficient permissions',
    details: [{ resource, action }],
  })
}

/** Names of resources in 404, 409 and 423 bodies: the recorded ones, the rest by analogy. */
export type ResourceName =
  | 'link'
  | 'routing_policy'
  | 'vpc'
  | 'project_id'
  | 'access_key'
  | 'partner'
  | 'pop'
  | 'dedicated_connection'
  | 'private_network'
  | 'route'

/** 404. */
export function notFound(resource: ResourceName, id: string): ApiError {
  return new ApiError(404, {
    type: 'not_found',
    message: 'resource is not found',
    resource,
    resource_id: id,
  })
}

/** 409: the client should wait and try again. */
export function transientState(resource: ResourceName, id: string, state: KnownLinkStatus): ApiError {
  return new ApiError(409, {
    type: 'transient_state',
    message: 'resource is in a transient state',
    resource,
    resource_id: id,
    current_state: state,
  })
}

/** 412: the state of the resource does not allow it. */
export function preconditionFailed(precondition: string, help: string): ApiError {
  return new ApiError(412, {
    type: 'precondition_failed',
    message: 'precondition is not respected',
    precondition,
    help_message: help,
  })
}

/** Turns the failure of a database that is not there into 503; every other error stays as it is. */
export function unavailableOr(error: unknown): unknown {
  if (!isUnreachable(error)) return error
  return new ApiError(503, { message: 'the database of the sandbox does not answer' }, { 'retry-after': '5' })
}

/** 423: the resource is locked by Scaleway. */
export function locked(resource: ResourceName, id: string): ApiError {
  return new ApiError(423, { type: 'locked', message: 'resource is locked', resource, resource_id: id })
}
