/**
 * The sandbox's control interface under `/sandbox`: act as the partner, move the clock, inject faults. Not
 * part of Scaleway's API.
 */
import * as z from 'zod/mini'

import {
  BGP_STATUSES,
  CONNECTION_STATUSES,
  connectionSchema,
  LINK_STATUSES,
  linkSchema,
} from './interlink.ts'
import { operation } from './operation.ts'

export const PARTNER_ACTIONS = ['accept', 'refuse', 'provision', 'deprovision'] as const
export type PartnerAction = (typeof PARTNER_ACTIONS)[number]

export const partnerActionBodySchema = z.object({
  action: z.enum(PARTNER_ACTIONS),
  /** Required by `refuse`, ignored by the others. */
  reason: z.optional(z.string()),
})

export const linkStatusBodySchema = z.object({
  status: z.optional(z.enum(LINK_STATUSES)),
  bgp_v4_status: z.optional(z.enum(BGP_STATUSES)),
  bgp_v6_status: z.optional(z.enum(BGP_STATUSES)),
})

/** No source says which status can follow which, so any may. */
export const connectionStatusBodySchema = z.object({ status: z.enum(CONNECTION_STATUSES) })

/** Makes the link older by moving its dates back; fractions of a day are allowed. */
export const ageBodySchema = z.object({ days: z.number().check(z.gt(0), z.lte(3650)) })
/** Ten years. */
const MAX_ADVANCE_MS = 315_576_000_000
export const seedBodySchema = z.object({ links: z.int().check(z.gte(0), z.lte(100_000)) })

/** Milliseconds, up to a day. */
const delayMs = z.int().check(z.gte(0), z.lte(86_400_000))

/** The automatic partner. Each delay counts from the moment the link entered the status before. */
export const autopilotSchema = z.object({
  enabled: z.boolean(),
  accept_after_ms: delayMs,
  provision_after_ms: delayMs,
  deprovision_after_ms: delayMs,
})
export type Autopilot = z.output<typeof autopilotSchema>

/** Names of the prepared error responses, one for each form of api-contract.md §7; see `listFaultSamples`. */
export const FAULT_SAMPLES = [
  'invalid_arguments',
  'denied_authentication',
  'permissions_denied',
  'quotas_exceeded',
  'not_found',
  'already_exists',
  'transient_state',
  'expired',
  'resource_expired',
  'precondition_failed',
  'locked',
  'too_many_requests',
  'rate_limited',
  'out_of_stock',
  'untyped',
  'internal_error',
  'bad_gateway',
] as const
export type FaultSampleName = (typeof FAULT_SAMPLES)[number]

export const faultSampleSchema = z.object({
  name: z.enum(FAULT_SAMPLES),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  /** Text is sent as it is; absent: an empty response without content type. */
  body: z.optional(z.unknown()),
})
export type FaultSample = z.output<typeof faultSampleSchema>

export const faultSchema = z.object({
  /** An HTTP method, or `*` for any. */
  method: z.string().check(z.minLength(1)),
  /** Path pattern from the API's root; `*` matches one segment, `**` any number. */
  path: z.string().check(z.minLength(1)),
  status: z.optional(z.int().check(z.gte(200), z.lte(599))),
  /** Sent as JSON; text is sent as it is, so that malformed JSON can be sent. */
  body: z.optional(z.unknown()),
  delay_ms: z.optional(z.int().check(z.gte(0), z.lte(600_000))),
  /**
   * `before` closes the connection without carrying the request out, `after` carries it out and sends no
   * response; `late` closes it at once and carries the request out `delay_ms` later.
   */
  drop: z.optional(z.enum(['before', 'after', 'late'])),
  /** Name of a prepared response; `status` and `body` of the fault override its own. */
  sample: z.optional(z.enum(FAULT_SAMPLES)),
  /** The response, real or prepared, is cut off after this many bytes although its length says more. */
  truncate_after_bytes: z.optional(z.int().check(z.gte(0), z.lte(10_000_000))),
  /** How often the fault is injected before it is removed; absent: until cleared. */
  times: z.optional(z.int().check(z.gte(1))),
})
export type Fault = z.output<typeof faultSchema>

/** A link on the partner desk, with the actions that the partner has now. */
export const deskLinkSchema = z.object({
  link: linkSchema,
  partner_actions: z.array(z.enum(PARTNER_ACTIONS)),
})
export type DeskLink = z.output<typeof deskLinkSchema>

export const sandboxStateSchema = z.object({
  /** Time of the sandbox's clock, RFC 3339. */
  now: z.string(),
  organization_id: z.string(),
  default_project_id: z.string(),
  autopilot: autopilotSchema,
  faults: z.array(faultSchema),
  /** Newest first; one page of them, see `state` below. */
  links: z.array(deskLinkSchema),
  /** How many links match, over all pages. */
  total_count: z.number(),
})
export type SandboxState = z.output<typeof sandboxStateSchema>

/** Exactly one of the two. The clock moves forwards only; `reset` sets it back to the machine's time. */
export const clockBodySchema = z.object({
  advance_ms: z.optional(z.int().check(z.gte(0), z.lte(MAX_ADVANCE_MS))),
  /** RFC 3339. */
  to: z.optional(z.string()),
})
export const clockSchema = z.object({
  now: z.string(),
  /** How far it is ahead of the machine's clock. */
  offset_ms: z.number(),
})

export const KEY_ACCESS = ['full', 'read_only'] as const
/** Who a key belongs to (api-contract.md §9.3). */
export const KEY_BEARERS = ['user', 'application'] as const

export const createKeyBodySchema = z.object({
  /** Default `full`. */
  access: z.optional(z.enum(KEY_ACCESS)),
  /** Default `user`. */
  bearer: z.optional(z.enum(KEY_BEARERS)),
  /** RFC 3339; a moment in the past creates an expired key. Absent: never expires. */
  expires_at: z.optional(z.string()),
  /** Default `own`; `other` creates the key, and a default project, in a new organization. */
  organization: z.optional(z.enum(['own', 'other'])),
})
/** An API key with its secret, which is sent this once. */
export const issuedKeySchema = z.object({
  access_key: z.string(),
  secret_key: z.string(),
  access: z.enum(KEY_ACCESS),
  expires_at: z.nullable(z.string()),
  organization_id: z.string(),
  default_project_id: z.string(),
})

export const faultListSchema = z.object({ faults: z.array(faultSchema) })

/**
 * Why the control interface refused: 400 (`details` as in the API), 404, or 409 for an illegal transition.
 */
export const controlErrorSchema = z.object({ type: z.string(), message: z.string() })

export const sandboxControlOperations = {
  /** Filters apply to `links` only; a page has 1000 links unless `page_size` says otherwise. */
  state: operation({
    method: 'GET',
    path: '/sandbox/state',
    query: ['page', 'page_size', 'region', 'status', 'pairing_key', 'name'],
    response: sandboxStateSchema,
  }),
  reset: operation({ method: 'POST', path: '/sandbox/reset' }),
  seed: operation({ method: 'POST', path: '/sandbox/seed', body: seedBodySchema }),
  partner: operation({
    method: 'POST',
    path: '/sandbox/links/{link_id}/partner',
    body: partnerActionBodySchema,
    response: linkSchema,
  }),
  /**
   * The partner removes a built link before its customer does; the customer's own delete then completes it.
   */
  partnerDelete: operation({
    method: 'POST',
    path: '/sandbox/links/{link_id}/partner-delete',
    response: linkSchema,
  }),
  status: operation({
    method: 'POST',
    path: '/sandbox/links/{link_id}/status',
    body: linkStatusBodySchema,
    response: linkSchema,
  }),
  /** `deleted` removes it; links on it must be deleted first. */
  connectionStatus: operation({
    method: 'POST',
    path: '/sandbox/connections/{connection_id}/status',
    body: connectionStatusBodySchema,
    response: connectionSchema,
  }),
  age: operation({
    method: 'POST',
    path: '/sandbox/links/{link_id}/age',
    body: ageBodySchema,
    response: linkSchema,
  }),
  /** Replaces all settings; responds with the new ones. */
  autopilot: operation({
    method: 'PUT',
    path: '/sandbox/autopilot',
    body: autopilotSchema,
    response: autopilotSchema,
  }),
  listFaults: operation({ method: 'GET', path: '/sandbox/faults', response: faultListSchema }),
  /** Appends one rule; the first rule that matches is injected. */
  addFault: operation({
    method: 'POST',
    path: '/sandbox/faults',
    body: faultSchema,
    response: faultListSchema,
  }),
  clearFaults: operation({ method: 'DELETE', path: '/sandbox/faults' }),
  /** A prepared response for each error of api-contract.md §7, for the `sample` of a fault. */
  listFaultSamples: operation({
    method: 'GET',
    path: '/sandbox/faults/samples',
    response: z.object({ samples: z.array(faultSampleSchema) }),
  }),
  /** Moves the clock of the whole sandbox, and applies the transitions that become due. */
  clock: operation({ method: 'POST', path: '/sandbox/clock', body: clockBodySchema, response: clockSchema }),
  /** Issues another API key: read-only, expired or of another organization, as tests need them. */
  createKey: operation({
    method: 'POST',
    path: '/sandbox/keys',
    body: createKeyBodySchema,
    response: issuedKeySchema,
  }),
}
