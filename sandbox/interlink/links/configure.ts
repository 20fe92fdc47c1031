/** VPC, routing policies and route propagation of a link (api-contract.md §5.3 to §5.5). */
import type { interlinkOperations } from '../../../contract/interlink-operations.ts'
import { preconditionFailed } from '../../api/errors.ts'
import type { Call, Handlers } from '../../api/handlers.ts'
import {
  LAST_POLICY_STOPS_PROPAGATION,
  NOT_ATTACHED,
  SET_POLICY_FILLS_EMPTY_SLOT,
  SLOT_TAKEN,
} from '../../assumptions.ts'
import { addressOf } from '../../store/owned.ts'
import type { LinkRow } from '../../store/schema/links.ts'
import { requireVpc } from '../../vpc/find.ts'
import { requirePolicy, type PolicyRow } from '../policies/store.ts'
import { changeLink, requireConfigurable, type Change } from './change.ts'

type Operations = typeof interlinkOperations

/** The seven operations that configure a link. */
export const configureHandlers: Pick<
  Handlers<Operations>,
  | 'attachVpc'
  | 'detachVpc'
  | 'attachRoutingPolicy'
  | 'detachRoutingPolicy'
  | 'setRoutingPolicy'
  | 'enableRoutePropagation'
  | 'disableRoutePropagation'
> = {
  attachVpc: (call) =>
    configure(call, async (link, tx) => {
      await requireVpc(tx, addressOf(call, call.body.vpc_id))
      if (link.vpcId !== null) throw preconditionFailed(SLOT_TAKEN, 'a VPC is attached: detach it first')
      return { vpcId: call.body.vpc_id }
    }),

  detachVpc: (call) =>
    configure(call, async (link) => {
      if (link.vpcId === null) throw preconditionFailed(NOT_ATTACHED, 'no VPC is attached')
      // Documented: routes go with the VPC, and propagation stays off until it is switched on again.
      return { vpcId: null, enableRoutePropagation: false }
    }),

  attachRoutingPolicy: (call) =>
    configurePolicy(call, (link, policy) => {
      if (slotOf(link, policy).policyId !== null) {
        throw preconditionFailed(
          SLOT_TAKEN,
          `an ${familyOf(policy)} routing policy is attached: detach or replace it`,
        )
      }
      return fill(policy)
    }),

  setRoutingPolicy: (call) =>
    configurePolicy(call, (link, policy) => {
      if (slotOf(link, policy).policyId === null && !SET_POLICY_FILLS_EMPTY_SLOT) {
        throw preconditionFailed(NOT_ATTACHED, `no ${familyOf(policy)} routing policy is attached`)
      }
      return fill(policy)
    }),

  detachRoutingPolicy: (call) =>
    configurePolicy(call, (link, policy) => {
      if (slotOf(link, policy).policyId !== policy.id) {
        throw preconditionFailed(NOT_ATTACHED, 'this routing policy is not attached')
      }
      const other = policy.isIpv6 ? link.routingPolicyV4Id : link.routingPolicyV6Id
      const stop = other === null && LAST_POLICY_STOPS_PROPAGATION ? { enableRoutePropagation: false } : {}
      // Without its policy there is no session to keep down.
      return policy.isIpv6
        ? { routingPolicyV6Id: null, v6Held: false, ...stop }
        : { routingPolicyV4Id: null, v4Held: false, ...stop }
    }),

  enableRoutePropagation: (call) => configure(call, propagation(true)),
  disableRoutePropagation: (call) => configure(call, propagation(false)),
}

type LinkCall = Pick<Call<Operations['detachVpc']>, 'params' | 'caller' | 'context'>

function configure(call: LinkCall, change: Change) {
  return changeLink(call.context, addressOf(call, call.params.link_id), async (link, tx) => {
    requireConfigurable(link)
    return change(link, tx)
  })
}

function configurePolicy(
  call: Call<Operations['attachRoutingPolicy']>,
  change: (link: LinkRow, policy: PolicyRow) => Partial<LinkRow>,
) {
  return configure(call, async (link, tx) => {
    const address = addressOf(call, call.body.routing_policy_id)
    return change(link, await requirePolicy(tx, address, 'share'))
  })
}

/** No change and no error when it already has the wanted value. */
function propagation(on: boolean): Change {
  return async (link) => (link.enableRoutePropagation === on ? undefined : { enableRoutePropagation: on })
}

function slotOf(link: LinkRow, policy: PolicyRow) {
  return { policyId: policy.isIpv6 ? link.routingPolicyV6Id : link.routingPolicyV4Id }
}

function fill(policy: PolicyRow): Partial<LinkRow> {
  return policy.isIpv6 ? { routingPolicyV6Id: policy.id } : { routingPolicyV4Id: policy.id }
}

function familyOf(policy: PolicyRow): string {
  return policy.isIpv6 ? 'IPv6' : 'IPv4'
}
