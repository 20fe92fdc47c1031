/** The sandbox's control interface under `/sandbox`: play the partner, move time, provoke failures. Not part of Scaleway's API. */
import * as z from 'zod/mini'

import { BGP_STATUSES, LINK_STATUSES, linkSchema } from './interlink.ts'
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

export const ageBodySchema = z.object({ days: z.number() })
export const seedBodySchema = z.object({ links: z.int().check(z.gte(0), z.lte(100_000)) })

export const autopilotSchema = z.object({
  enabled: z.boolean(),
  accept_after_ms: z.number(),
  provision_after_ms: z.number(),
  deprovision_after_ms: z.number(),
})
export type Autopilot = z.output<typeof autopilotSchema>

export const faultSchema = z.object({
  method: z.string(),
  /** Path pattern from the API's root; `*` stands for one segment, `**` for any number. */
  path: z.string(),
  status: z.optional(z.int()),
  /** Sent as JSON; a text is sent as it is, so that malformed JSON can be provoked. */
  body: z.optional(z.unknown()),
  delay_ms: z.optional(z.number()),
  /** `before` cuts the connection without carrying the request out, `after` carries it out and sends no answer. */
  drop: z.optional(z.enum(['before', 'after'])),
  /** How often it strikes before it is spent; absent: until cleared. */
  times: z.optional(z.int()),
})
export type Fault = z.output<typeof faultSchema>

/** A link as the partner desk sees it: the link, and what the partner may do with it now. */
export const deskLinkSchema = z.object({
  link: linkSchema,
  partner_actions: z.array(z.enum(PARTNER_ACTIONS)),
})
export type DeskLink = z.output<typeof deskLinkSchema>

export const sandboxStateSchema = z.object({
  /** The sandbox's own clock, RFC 3339. */
  now: z.string(),
  organization_id: z.string(),
  default_project_id: z.string(),
  autopilot: autopilotSchema,
  faults: z.array(faultSchema),
  links: z.array(deskLinkSchema),
})
export type SandboxState = z.output<typeof sandboxStateSchema>

export const sandboxControlOperations = {
  state: operation({ method: 'GET', path: '/sandbox/state', response: sandboxStateSchema }),
  reset: operation({ method: 'POST', path: '/sandbox/reset' }),
  seed: operation({ method: 'POST', path: '/sandbox/seed', body: seedBodySchema }),
  partner: operation({
    method: 'POST',
    path: '/sandbox/links/{link_id}/partner',
    body: partnerActionBodySchema,
    response: linkSchema,
  }),
  status: operation({
    method: 'POST',
    path: '/sandbox/links/{link_id}/status',
    body: linkStatusBodySchema,
    response: linkSchema,
  }),
  age: operation({
    method: 'POST',
    path: '/sandbox/links/{link_id}/age',
    body: ageBodySchema,
    response: linkSchema,
  }),
}
