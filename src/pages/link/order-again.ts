import type { Link } from '../../../contract/interlink.ts'
import type { Region } from '../../../contract/regions.ts'
import { writeDraft } from '../../domain/order-draft.ts'

/** The answers of a link as a new draft: everything but its name, which must tell the two apart. */
export function orderAgainSearch(link: Link): URLSearchParams {
  return writeDraft({
    kind: link.self ? 'self-hosted' : 'hosted',
    region: link.region as Region,
    partnerId: link.partner?.partner_id,
    connectionId: link.self?.connection_id,
    popId: link.pop_id,
    bandwidthMbps: link.bandwidth_mbps,
    policyV4Id: link.routing_policy_v4_id,
    policyV6Id: link.routing_policy_v6_id,
    routingSkipped: !link.routing_policy_v4_id && !link.routing_policy_v6_id,
    tags: link.tags,
  })
}
