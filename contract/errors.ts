/** Error bodies of the API and of the gateway (api-contract.md §7). */
import * as z from 'zod/mini'

import { optionalText } from './primitives.ts'

const argumentSchema = z.object({
  argument_name: z.string(),
  /** `unknown`, `required`, `format` or `constraint`. */
  reason: z.string(),
  help_message: optionalText,
})
/** One field that the API rejected. */
export type InvalidArgument = z.output<typeof argumentSchema>

const permissionSchema = z.object({ resource: z.string(), action: z.string() })
const quotaSchema = z.object({
  resource: z.string(),
  quota: z.number(),
  current: z.number(),
  organization_id: optionalText,
  project_id: optionalText,
})

const message = z.string()

/** The typed bodies. A body whose fields do not match its type is treated as untyped. */
export const typedErrorSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('invalid_arguments'), message, details: z.array(argumentSchema) }),
  z.object({ type: z.literal('denied_authentication'), message, method: z.string(), reason: z.string() }),
  z.object({ type: z.literal('permissions_denied'), message, details: z.array(permissionSchema) }),
  z.object({ type: z.literal('quotas_exceeded'), message, details: z.array(quotaSchema) }),
  z.object({ type: z.literal('not_found'), message, resource: z.string(), resource_id: z.string() }),
  z.object({
    type: z.literal('already_exists'),
    message,
    resource: z.string(),
    resource_id: z.string(),
    help_message: z.string(),
  }),
  z.object({
    type: z.literal('transient_state'),
    message,
    resource: z.string(),
    resource_id: z.string(),
    current_state: z.string(),
  }),
  z.object({
    type: z.enum(['expired', 'resource_expired']),
    message,
    resource: z.string(),
    resource_id: z.string(),
    expired_since: z.string(),
  }),
  z.object({
    type: z.literal('precondition_failed'),
    message,
    precondition: z.string(),
    help_message: z.string(),
  }),
  z.object({ type: z.literal('locked'), message, resource: z.string(), resource_id: z.string() }),
  z.object({
    type: z.literal('too_many_requests'),
    message,
    help_message: z.string(),
    limit: z.object({ quota: z.number(), window_seconds: z.nullish(z.number()) }),
    reset_seconds: z.nullish(z.number()),
    reset_at: z.nullish(z.string()),
  }),
  z.object({ type: z.literal('out_of_stock'), message, resource: z.string() }),
])
export type TypedError = z.output<typeof typedErrorSchema>

/** The body of older services: a message and nothing else. */
export const untypedErrorSchema = z.object({ message: z.string() })

/**
 * Errors of our own gateway, which the API never sends. `may_have_been_carried_out` prevents a blind repeat.
 */
export const gatewayErrorSchema = z.object({
  type: z.enum([
    'gateway_refused',
    'gateway_unreachable',
    'gateway_timeout',
    'gateway_unauthenticated',
    /** 503: the gateway's own database gives no answer. */
    'gateway_unavailable',
    /** 412: the session is that of another key than the page was drawn for (contract/session.ts). */
    'gateway_other_account',
  ]),
  message,
  may_have_been_carried_out: z.boolean(),
})
export type GatewayError = z.output<typeof gatewayErrorSchema>
