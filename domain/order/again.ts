import type { Link } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { linkKind } from '../link/kind.ts'
import { type OrderDraft } from './answers.ts'
import { changeAnswer, writeDraft } from './draft.ts'

/** The answers that a link was ordered with, but its name, which must tell two links apart. */
function answersOf(link: Link): OrderDraft {
  return {
    kind: linkKind(link),
    region: link.region as Region,
    partnerId: link.partner?.partner_id,
    connectionId: link.self?.connection_id,
    popId: link.pop_id,
    bandwidthMbps: link.bandwidth_mbps,
    policyV4Id: link.routing_policy_v4_id,
    policyV6Id: link.routing_policy_v6_id,
    routingSkipped: !link.routing_policy_v4_id && !link.routing_policy_v6_id,
    tags: link.tags,
    vpcId: link.vpc_id,
    projectId: link.project_id,
  }
}

/** The same order once more: for a link that was refused or has expired. */
export function orderAgainSearch(link: Link): URLSearchParams {
  return writeDraft(answersOf(link))
}

/** A second link besides this one: everything carried over, its VPC too, but the location, which must be another (acceptance 16). */
export function secondLinkSearch(link: Link): URLSearchParams {
  return writeDraft(changeAnswer(answersOf(link), { popId: undefined }).draft)
}
