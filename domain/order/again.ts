/** Orders that begin from a link. */
import type { Link } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { linkKind } from '../link/kind.ts'
import { type OrderDraft } from './answers.ts'
import { changeAnswer, firstIncompleteStep, writeDraft } from './draft.ts'
import type { OrderPrefill } from './prefill.ts'

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

/**
 * The same order once more, for a link that was refused or has expired: partner and location are asked for again, since
 * one of them is why. Goes on at the first question that is left.
 */
export function orderAgain(link: Link): OrderPrefill {
  const before = answersOf(link)
  const draft: OrderDraft =
    linkKind(link) === 'hosted'
      ? { ...before, partnerId: undefined, popId: undefined, replaces: `${link.region}/${link.id}` }
      : { ...before, replaces: `${link.region}/${link.id}` }
  return { step: firstIncompleteStep(draft, 'review')?.step ?? 'review', search: writeDraft(draft) }
}

/** A second link besides this one: everything carried over, its VPC too, but the location, which must be another (acceptance 16). */
export function secondLinkSearch(link: Link): URLSearchParams {
  const { bandwidth_mbps: bandwidthMbps } = link
  return writeDraft(changeAnswer(answersOf(link), { popId: undefined, bandwidthMbps }).draft)
}
