/** What a fault with a status and no body answers: the form recorded or documented for it (api-contract.md §7). */

const RESOURCE = { resource: 'link', resource_id: '00000000-0000-4000-8000-000000000000' }

const BODIES: Readonly<Record<number, unknown>> = {
  400: {
    type: 'invalid_arguments',
    message: 'invalid argument(s)',
    details: [{ argument_name: 'name', reason: 'constraint', help_message: 'rejected by a fault' }],
  },
  401: {
    type: 'denied_authentication',
    message: 'authentication is denied',
    method: 'api_key',
    reason: 'expired',
  },
  403: {
    type: 'permissions_denied',
    message: 'insufficient permissions',
    details: [{ resource: 'link', action: 'write' }],
  },
  404: { type: 'not_found', message: 'resource is not found', ...RESOURCE },
  409: {
    type: 'transient_state',
    message: 'resource is in a transient state',
    ...RESOURCE,
    current_state: 'configuring',
  },
  412: {
    type: 'precondition_failed',
    message: 'precondition is not respected',
    precondition: 'unknown_precondition',
    help_message: 'refused by a fault',
  },
  423: { type: 'locked', message: 'resource is locked', ...RESOURCE },
  503: { type: 'out_of_stock', message: 'resource is out of stock', resource: 'link' },
}

/** Undefined for 429: the real gateway answers it empty, with `x-envoy-ratelimited`. */
export function defaultBody(status: number): unknown {
  if (status === 429 || status === 204) return undefined
  return BODIES[status] ?? (status < 400 ? {} : { message: 'failed by a fault' })
}
