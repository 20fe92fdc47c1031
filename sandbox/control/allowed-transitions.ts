/**
 * Which transitions the control interface allows, and why not (domain.md, *Statuses*; api-contract.md §5.1).
 */
import type { KnownBgpStatus, KnownLinkStatus } from '../../contract/interlink.ts'
import { PARTNER_ACTIONS, type PartnerAction } from '../../contract/sandbox-control.ts'
import { IN_SERVICE } from '../lifecycle/sessions.ts'
import type { LinkRow } from '../store/schema/links.ts'

/** For each action the one status it starts from, and the status it leads to. */
export const PARTNER_STEPS: Record<PartnerAction, { from: KnownLinkStatus; to: KnownLinkStatus }> = {
  accept: { from: 'requested', to: 'provisioning' },
  refuse: { from: 'requested', to: 'refused' },
  provision: { from: 'provisioning', to: 'active' },
  deprovision: { from: 'deprovisioning', to: 'deleted' },
}

/** Statuses in which the partner has built something that it can remove before its customer does. */
export const PARTNER_CAN_LEAVE: readonly KnownLinkStatus[] = ['provisioning', ...IN_SERVICE]

/** The actions a partner has on this link now; none on self-hosted links. */
export function partnerActions(link: Pick<LinkRow, 'status' | 'partnerId' | 'partnerLeft'>): PartnerAction[] {
  return link.partnerId === null || link.partnerLeft
    ? []
    : PARTNER_ACTIONS.filter((action) => PARTNER_STEPS[action].from === link.status)
}

/** Statuses that may follow a status, in addition to the one that a lock or a configuration interrupted. */
const HOSTED: Record<KnownLinkStatus, readonly KnownLinkStatus[]> = {
  configuring: ['requested', 'failed'],
  failed: ['requested', 'configuring', 'locked'],
  requested: ['provisioning', 'expired', 'failed', 'configuring', 'locked'],
  refused: [],
  expired: [],
  provisioning: ['active', 'configuring', 'locked'],
  ready: [],
  active: ['limited_connectivity', 'all_down', 'configuring', 'locked'],
  limited_connectivity: ['active', 'all_down', 'configuring', 'locked'],
  all_down: ['active', 'limited_connectivity', 'configuring', 'locked'],
  deprovisioning: ['deleted'],
  deleted: [],
  locked: [],
}

const SELF_HOSTED: Record<KnownLinkStatus, readonly KnownLinkStatus[]> = {
  ...HOSTED,
  configuring: ['ready', 'failed'],
  failed: ['ready', 'configuring', 'locked'],
  requested: [],
  provisioning: [],
  ready: ['active', 'limited_connectivity', 'all_down', 'configuring', 'locked'],
  deprovisioning: [],
}

/** Why the status may not change to `to`; undefined when it may. */
export function reasonAgainstStatus(link: LinkRow, to: KnownLinkStatus): string | undefined {
  if (to === link.status) return undefined
  if (link.resumeStatus !== null && to !== link.resumeStatus && to !== 'failed') {
    return `The link is ${link.status} and can only go back to ${link.resumeStatus}.`
  }
  if (to === link.resumeStatus) return undefined
  const kind = link.connectionId === null ? 'hosted' : 'self-hosted'
  const next = (link.connectionId === null ? HOSTED : SELF_HOSTED)[link.status]
  if (next.includes(to)) return undefined
  if (to === 'refused') return 'Use the partner action "refuse", which carries the reason.'
  if (to === 'deleted' || to === 'deprovisioning') return 'Delete the link through the API instead.'
  return next.length === 0
    ? `A ${kind} link that is ${link.status} stays so until it is deleted.`
    : `A ${kind} link that is ${link.status} can become ${next.join(', ')}, not ${to}.`
}

/**
 * Why a session may not be set to `wanted`; undefined when it may. `status` is the one the link will have.
 */
export function reasonAgainstSession(
  family: 'IPv4' | 'IPv6',
  policyId: string | null,
  status: KnownLinkStatus,
  wanted: KnownBgpStatus,
): string | undefined {
  if (wanted === 'disabled') {
    return policyId === null
      ? undefined
      : `The ${family} session exists while an ${family} routing policy is attached: detach the policy.`
  }
  if (policyId === null) return `There is no ${family} session: attach an ${family} routing policy first.`
  if (wanted === 'up' && !IN_SERVICE.includes(status)) {
    return `No session can be up while the link is ${status}.`
  }
  return undefined
}
