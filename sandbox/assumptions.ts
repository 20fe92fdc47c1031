/**
 * Every behaviour of the sandbox that no source decides (marked [I] in the contract notes, or open in
 * api-contract.md §11). Each is a guess about the real API: change it here, and only here.
 *
 * A few guesses are the shape of a query or of a rule rather than a value, and are documented where they are
 * implemented: any one tag matches (store/filters.ts); a policy filter looks at both slots, statuses sort by
 * their wire name (interlink/links/list.ts); VLANs of hosted links are unique per PoP
 * (store/schema/links.ts); a session is `down`, not `disabled`, while its link is not built yet
 * (lifecycle/sessions.ts); `null` in a request body means *not given*, and a body that is not a JSON object
 * is 400 without a type the SDKs know (api/body.ts); deleting needs neither propagation off nor the VPC
 * detached (interlink/links/delete.ts).
 */
import type { KnownLinkStatus } from '../contract/interlink.ts'

/** `page_size` when the client sends none (§2.1: not observable for InterLink, 20 elsewhere on the same gateway). */
export const DEFAULT_PAGE_SIZE = 20

/** Largest `page_size` (§2.1 for InterLink; assumed for VPC). */
export const MAX_PAGE_SIZE = 1000

/** Largest `page_size` of the project list (§9.2). */
export const MAX_PROJECT_PAGE_SIZE = 100

/** Whether `name` filters distinguish `Paris` from `paris` (§2.1: substring is recorded, case is unknown). */
export const NAME_FILTER_CASE_SENSITIVE = false

/** The 401 of a request without any `X-Auth-Token` (§7 knows the fields, not this case). */
export const MISSING_TOKEN = { method: 'api_key', reason: 'invalid_argument' } as const

/** The action in the 403 of a read-only key (§7: `read` is recorded as the action of a read). */
export const REFUSED_ACTION = 'write'

/** Names of products and their APIs in the audit trail (§9.5 knows the fields only). */
export const AUDIT_NAMES = {
  interlink: { product: 'interlink', service: 'InterlinkApi' },
  vpc: { product: 'vpc', service: 'VpcApi' },
} as const

/** How far back the audit trail looks without `recorded_after` (the SDKs' description of it). */
export const AUDIT_WINDOW_MS = 3_600_000

/** 412 for deleting the default VPC (§7 has seen the word elsewhere). */
export const PROTECTED = 'protected_resource'

/** Description of a route created without one (recorded). */
export const CUSTOM_ROUTE_DESCRIPTION = 'Custom route'

/** Networks from which private networks without subnets get theirs (§12: the recorded ones lie inside). */
export const SUBNET_POOL = {
  ipv4Start: '172.16.0.0',
  ipv4Count: 1024,
  ipv4Length: 22,
  ipv6Prefix: 'fd5f:519c:6d46',
} as const

/** Time a self-hosted link stays `configuring` before it is `ready` (§5.1: seconds to minutes in reality). */
export const CONFIGURING_MS = 2000

/** Days a partner has to respond before the link is `expired` (§5.1). */
export const EXPIRY_DAYS = 10

/** Scaleway's AS number, recorded and documented (§3). */
export const SCALEWAY_ASN = 12_876

/** AS number of the other end of hosted links: recorded for FranceIX, assumed for every partner (§3, §11). */
export const HOSTED_PEER_ASN = 39_801

/** AS number of a self-hosted link's router when the order names none (§2.2: *a default is assigned*). */
export const SELF_HOSTED_PEER_ASN = 65_000

/** /64 from which the /127 pairs come: the recorded one in fr-par, assumed everywhere (§3). */
export const IPV6_NETWORK = '2001:1bc8:3812:fc60'

/** Statuses in which a delete needs no partner: `deleted` in the response, 404 afterwards (§5.6). */
export const DELETED_IMMEDIATELY: readonly KnownLinkStatus[] = ['requested', 'refused', 'expired', 'failed']

/**
 * Statuses in which VPC, policies and propagation may change (§5.1); in others the response is as in {@link
 * BUSY}, or 412.
 */
export const CONFIGURABLE: readonly KnownLinkStatus[] = [
  'requested',
  'provisioning',
  'ready',
  'active',
  'limited_connectivity',
  'all_down',
]

/** Statuses in which any change is refused with 409 `transient_state` (§5.1). */
export const BUSY: readonly KnownLinkStatus[] = ['configuring', 'deprovisioning']

/** Detaching the last routing policy turns propagation off (§5.4: older documentation says so, newer is silent). */
export const LAST_POLICY_STOPS_PROPAGATION = true

/** `set-routing-policy` on an empty slot attaches (§5.4 describes replacing only). */
export const SET_POLICY_FILLS_EMPTY_SLOT = true

/** 412 when a VPC or policy slot is already taken, or for deleting a resource in use (§7). */
export const SLOT_TAKEN = 'resource_still_in_use'

/** 412 for detaching something that is not attached (§7). */
export const NOT_ATTACHED = 'attribute_must_be_set'

/** 412 when the link's status does not allow a configuration (§7 names no better word). */
export const WRONG_STATUS = 'unknown_precondition'

/** The session that a bare `limited_connectivity` takes down: the one that people forget to monitor. */
export const LIMITED_TAKES_DOWN = 'v6'

/** How a learned route is described (§9.1: like the recorded subnet routes). */
export const LEARNED_ROUTE = { id: '', description: 'InterLink route', tags: ['MANAGED'] } as const

/** Region segment that InterLink does not know: 400 on this argument (§7: unknown enum value). */
export const UNKNOWN_REGION_REASON = 'format'
