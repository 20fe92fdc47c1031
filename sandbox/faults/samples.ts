/** A prepared response for each form of error in api-contract.md §7, as recorded or documented. */
import type { FaultSample, FaultSampleName } from '../../contract/sandbox-control.ts'

const RESOURCE = { resource: 'link', resource_id: '00000000-0000-4000-8000-000000000000' }

type Sample = Pick<FaultSample, 'status'> & { body?: unknown; headers?: Record<string, string> }

const typed = (status: number, type: string, message: string, fields: object = {}): Sample => ({
  status,
  body: { type, message, ...fields },
})

/** Messages that §7 does not know are guesses. */
const SAMPLES: Record<FaultSampleName, Sample> = {
  invalid_arguments: typed(400, 'invalid_arguments', 'invalid argument(s)', {
    details: [{ argument_name: 'name', reason: 'constraint', help_message: 'rejected by a fault' }],
  }),
  denied_authentication: typed(401, 'denied_authentication', 'authentication is denied', {
    method: 'api_key',
    reason: 'expired',
  }),
  permissions_denied: typed(403, 'permissions_denied', 'insufficient permissions', {
    details: [{ resource: 'link', action: 'write' }],
  }),
  quotas_exceeded: typed(403, 'quotas_exceeded', 'quota(s) exceeded for this resource', {
    details: [
      { resource: 'Links', quota: 10, current: 10, organization_id: '00000000-0000-4000-8000-000000000001' },
    ],
  }),
  not_found: typed(404, 'not_found', 'resource is not found', RESOURCE),
  already_exists: typed(409, 'already_exists', 'resource already exists', {
    ...RESOURCE,
    help_message: 'refused by a fault',
  }),
  transient_state: typed(409, 'transient_state', 'resource is in a transient state', {
    ...RESOURCE,
    current_state: 'configuring',
  }),
  expired: typed(410, 'expired', 'resource has expired', {
    ...RESOURCE,
    expired_since: '2026-01-01T00:00:00.000000Z',
  }),
  resource_expired: typed(410, 'resource_expired', 'resource has expired', {
    ...RESOURCE,
    expired_since: '2026-01-01T00:00:00.000000Z',
  }),
  precondition_failed: typed(412, 'precondition_failed', 'precondition is not respected', {
    precondition: 'unknown_precondition',
    help_message: 'refused by a fault',
  }),
  locked: typed(423, 'locked', 'resource is locked', RESOURCE),
  too_many_requests: typed(429, 'too_many_requests', 'too many requests', {
    help_message: 'refused by a fault',
    limit: { quota: 100, window_seconds: 60 },
    reset_seconds: 30,
    reset_at: '2026-01-01T00:00:30Z',
  }),
  // The real gateway sends only this header, and no body.
  rate_limited: { status: 429, headers: { 'x-envoy-ratelimited': 'true' } },
  out_of_stock: typed(503, 'out_of_stock', 'resource is out of stock', { resource: 'link' }),
  untyped: { status: 403, body: { message: 'refused by a fault' } },
  internal_error: { status: 500, body: { message: 'failed by a fault' } },
  bad_gateway: { status: 502, body: '<html><body>502 Bad Gateway</body></html>' },
}

/** The sample of that name. */
export function sampleOf(name: FaultSampleName): FaultSample {
  return { name, headers: {}, ...SAMPLES[name] }
}

/** All of them, in the order of §7. */
export function listSamples(): FaultSample[] {
  return (Object.keys(SAMPLES) as FaultSampleName[]).map(sampleOf)
}

/** The response of a fault with a status and neither body nor sample. */
const BY_STATUS: Readonly<Record<number, FaultSampleName>> = {
  400: 'invalid_arguments',
  401: 'denied_authentication',
  403: 'permissions_denied',
  404: 'not_found',
  409: 'transient_state',
  410: 'expired',
  412: 'precondition_failed',
  423: 'locked',
  429: 'rate_limited',
  503: 'out_of_stock',
}

/** Status, headers and body for a bare status. */
export function sampleForStatus(status: number): Sample {
  const name = BY_STATUS[status]
  if (name !== undefined) return SAMPLES[name]
  if (status === 204) return { status }
  return { status, body: status < 400 ? {} : { message: 'failed by a fault' } }
}
