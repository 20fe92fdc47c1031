/**
 * Taking a link down, in the documented order (domain.md "Deprovisioning", api-contract.md §5.6), as
 * data derived from the link alone, so that the sequence resumes wherever it was left.
 */
import type { Link } from '../../contract/interlink.ts'
import { permission } from '../link/actions.ts'
import { upFamilies } from '../link/bgp-sessions.ts'
import { linkKind } from '../link/kind.ts'
import type { Actor } from './next-step.ts'

export const DELETION_CODES = [
  'deactivate-propagation',
  'confirm-and-delete',
  'tell-partner',
  'gone',
] as const
export type DeletionCode = (typeof DELETION_CODES)[number]

/** `skipped`: not needed for this link, or passed over. */
export type DeletionState = 'done' | 'current' | 'to-come' | 'skipped'

export interface DeletionStep {
  code: DeletionCode
  actor: Actor
  state: DeletionState
}

/** Statuses of a link that was built on both sides. Only a provisioned link passes through `deprovisioning` (§5.6). */
const IN_SERVICE: ReadonlySet<string> = new Set([
  'active',
  'limited_connectivity',
  'all_down',
  'deprovisioning',
])

/**
 * True once a partner has work to undo: it must be asked when the link is deleted, and may bill until
 * it has acted. `provisioning` counts, since no source says that a partner stops building by itself.
 * Always false for self-hosted links. In `configuring`, `locked` and unknown statuses only an
 * established session proves it.
 */
export function wasProvisioned(link: Link): boolean {
  if (linkKind(link) !== 'hosted') return false
  return link.status === 'provisioning' || wasInService(link)
}

/** True once traffic could have flowed: a link that was never built has none to stop, and no propagation to see off. */
export function wasInService(link: Link): boolean {
  return IN_SERVICE.has(link.status) || (!tellsItsStage(link) && upFamilies(link).length > 0)
}

/**
 * True where a partner who has built nothing has the pairing key: the person noted that they were asked. The key is void
 * with the deletion, and they should hear of it; who refused knows.
 */
export function mayHoldVoidKey(link: Link, wasAsked: boolean): boolean {
  if (linkKind(link) !== 'hosted' || wasProvisioned(link)) return false
  return wasAsked && (link.status === 'requested' || link.status === 'expired')
}

/** False for the statuses that can come at any stage of a life, or that this version does not know. */
function tellsItsStage(link: Link): boolean {
  return link.status === 'deleted' || permission('delete', link).allowed
}

/**
 * The four steps with their states; at most one is current.
 *
 * `link` is the link as last read; `gone` says that it is not there any more (404, or the answer to
 * DELETE). A `deleted` answer comes only for links that needed no partner (§5.6), hence the last
 * reading *before* the deletion, if passed with `gone`, tells whether the partner step was needed.
 */
export function deletionSteps(link: Link, { gone = false }: { gone?: boolean } = {}): DeletionStep[] {
  const states = gone || link.status === 'deleted' ? afterTheEnd(link) : onTheWay(link)
  return DELETION_CODES.map((code) => ({ code, actor: actorOf(code, link), state: states[code] }))
}

type States = Record<DeletionCode, DeletionState>

function afterTheEnd(link: Link): States {
  return {
    // What never was on was not turned off either.
    'deactivate-propagation': link.enable_route_propagation || !wasInService(link) ? 'skipped' : 'done',
    'confirm-and-delete': 'done',
    'tell-partner': wasProvisioned(link) ? 'done' : 'skipped',
    gone: 'done',
  }
}

function onTheWay(link: Link): States {
  const on = link.enable_route_propagation
  if (link.status === 'deprovisioning') {
    const hosted = wasProvisioned(link)
    return {
      'deactivate-propagation': on ? 'skipped' : 'done',
      'confirm-and-delete': 'done',
      'tell-partner': hosted ? 'current' : 'skipped',
      gone: hosted ? 'to-come' : 'current',
    }
  }
  // A dead end (refused, expired, failed) takes no configuration any more: straight to the deletion.
  const switchable = permission('deactivate-propagation', link).allowed
  const deletable = permission('delete', link).allowed
  return {
    'deactivate-propagation': switchable ? 'current' : on ? (deletable ? 'skipped' : 'to-come') : 'done',
    'confirm-and-delete': deletable && !switchable ? 'current' : 'to-come',
    'tell-partner': partnerMayMatter(link) ? 'to-come' : 'skipped',
    gone: 'to-come',
  }
}

/** While nothing is certain (configuring, locked, unknown), the step stays announced. */
function partnerMayMatter(link: Link): boolean {
  if (linkKind(link) !== 'hosted') return false
  return wasProvisioned(link) || !permission('delete', link).allowed
}

function actorOf(code: DeletionCode, link: Link): Actor {
  if (code !== 'gone') return 'customer'
  return wasProvisioned(link) ? 'partner' : 'scaleway'
}
