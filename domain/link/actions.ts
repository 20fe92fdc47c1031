/**
 * What may be done to a link now, and if not, why: every refusal has a reason that the disabled button
 * shows. Statuses: api-contract.md §5.1. VPC: §5.3. Policies: §5.4. Propagation: §5.5. Deletion: §5.6.
 */
import type { KnownLinkStatus, Link } from '../../contract/interlink.ts'
import { getOwn } from '../text/get-own.ts'
import { FAMILIES, hasPolicy, policyId, type Family } from './configuration.ts'
import { linkKind } from './kind.ts'

export const LINK_ACTIONS = [
  'edit',
  'edit-peer-asn',
  'attach-vpc',
  'detach-vpc',
  'attach-policy',
  'replace-policy',
  'detach-policy',
  'activate-propagation',
  'deactivate-propagation',
  'delete',
] as const
export type LinkAction = (typeof LINK_ACTIONS)[number]

export const REFUSAL_CODES = [
  'configuring',
  'deprovisioning',
  'locked',
  'deleted',
  'failed',
  'refused',
  'expired',
  'unknown-status',
  'partner-sets-asn',
  'vpc-already-attached',
  'no-vpc-attached',
  'policy-already-attached',
  'no-policy-attached',
  'propagation-already-active',
  'propagation-not-active',
  'needs-vpc',
  'needs-policy',
  'needs-vpc-and-policy',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

export type Permission = { allowed: true } | { allowed: false; reason: RefusalCode }

/** What a status lets the customer do at all; the reason is for everything it forbids. */
type StatusRule = 'everything' | { onlyDelete: RefusalCode } | { nothing: RefusalCode }

const BY_STATUS: Record<KnownLinkStatus, StatusRule> = {
  // No user action while a configuration is applied, while locked, or once deletion has begun (§5.1).
  configuring: { nothing: 'configuring' },
  locked: { nothing: 'locked' },
  deprovisioning: { nothing: 'deprovisioning' },
  deleted: { nothing: 'deleted' },
  // Editing needs at least `requested` (§5.1); a dead end can only be deleted and ordered again (acceptance 40).
  failed: { onlyDelete: 'failed' },
  refused: { onlyDelete: 'refused' },
  expired: { onlyDelete: 'expired' },
  // Configuration is accepted ahead of `active`; traffic waits (§5.1).
  requested: 'everything',
  provisioning: 'everything',
  ready: 'everything',
  active: 'everything',
  limited_connectivity: 'everything',
  all_down: 'everything',
}

/**
 * Whether `action` may be done to the link as it is. `family` narrows the policy actions to one of
 * the two slots; without it they are allowed when either slot allows them.
 */
export function permission(action: LinkAction, link: Link, family?: Family): Permission {
  const rule = getOwn(BY_STATUS, link.status)
  // A status from the future: its rules are unknown, and some actions cannot be taken back.
  if (rule === undefined) return refuse('unknown-status')
  if (rule !== 'everything') {
    if ('nothing' in rule) return refuse(rule.nothing)
    return action === 'delete' ? ALLOWED : refuse(rule.onlyDelete)
  }
  const reason = REFUSED_BECAUSE[action](link, family)
  return reason === undefined ? ALLOWED : refuse(reason)
}

const ALLOWED: Permission = { allowed: true }

function refuse(reason: RefusalCode): Permission {
  return { allowed: false, reason }
}

/** The link's own state against the action, once its status allows it. */
const REFUSED_BECAUSE: Record<LinkAction, (link: Link, family?: Family) => RefusalCode | undefined> = {
  edit: () => undefined,
  // `peer_asn` is self-hosted only (§2.2).
  'edit-peer-asn': (link) => (linkKind(link) === 'hosted' ? 'partner-sets-asn' : undefined),
  // One VPC at a time; changing it is detach, then attach (§5.3).
  'attach-vpc': (link) => (link.vpc_id === undefined ? undefined : 'vpc-already-attached'),
  'detach-vpc': (link) => (link.vpc_id === undefined ? 'no-vpc-attached' : undefined),
  // One policy per IP version; an occupied slot is replaced in place (§5.4).
  'attach-policy': (link, family) =>
    slots(family).every((slot) => policyId(link, slot) !== undefined) ? 'policy-already-attached' : undefined,
  'replace-policy': needsAttachedPolicy,
  'detach-policy': needsAttachedPolicy,
  'activate-propagation': propagationRefusal,
  'deactivate-propagation': (link) => (link.enable_route_propagation ? undefined : 'propagation-not-active'),
  // Accepted with propagation on or a VPC attached; the guided sequence keeps the documented order (§5.6).
  delete: () => undefined,
}

function slots(family: Family | undefined): readonly Family[] {
  return family === undefined ? FAMILIES : [family]
}

function needsAttachedPolicy(link: Link, family?: Family): RefusalCode | undefined {
  return slots(family).some((slot) => policyId(link, slot) !== undefined) ? undefined : 'no-policy-attached'
}

/** The API would accept it (§5.5); the guard is this console's own, so that *on* never means silence. */
function propagationRefusal(link: Link): RefusalCode | undefined {
  if (link.enable_route_propagation) return 'propagation-already-active'
  const vpc = link.vpc_id !== undefined
  const policy = hasPolicy(link)
  if (!vpc && !policy) return 'needs-vpc-and-policy'
  if (!vpc) return 'needs-vpc'
  if (!policy) return 'needs-policy'
  return undefined
}
