/** Link rows as the API writes them: fields without a value are absent (api-contract.md §3). */
import type { WireLink } from '../../../contract/interlink.ts'
import { SCALEWAY_ASN } from '../../assumptions.ts'
import type { LinkRow } from '../../store/schema/links.ts'
import { ipv4Pair, ipv6Pair } from './addresses.ts'

/** `row` on the wire. */
export function linkToWire(row: LinkRow): WireLink {
  const [scwV4, peerV4] = ipv4Pair(row.ipv4Pair)
  const [scwV6, peerV6] = ipv6Pair(row.ipv6Address)
  return {
    id: row.id,
    project_id: row.projectId,
    organization_id: row.organizationId,
    name: row.name,
    tags: row.tags,
    pop_id: row.popId,
    bandwidth_mbps: row.bandwidthMbps,
    status: row.status,
    bgp_v4_status: row.bgpV4Status,
    bgp_v6_status: row.bgpV6Status,
    enable_route_propagation: row.enableRoutePropagation,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    ...(row.partnerId !== null && row.pairingKey !== null
      ? {
          partner: {
            partner_id: row.partnerId,
            pairing_key: row.pairingKey,
            // Recorded as "" on a fresh link, unlike every other unset text.
            disapproved_reason: row.disapprovedReason ?? '',
            l3_connectivity: row.l3Connectivity ?? false,
          },
        }
      : {}),
    ...(row.connectionId === null ? {} : { self: { connection_id: row.connectionId } }),
    vlan: row.vlan,
    scw_bgp_config: { asn: SCALEWAY_ASN, ipv4: scwV4, ipv6: scwV6 },
    peer_bgp_config: { asn: row.peerAsn, ipv4: peerV4, ipv6: peerV6 },
    ...(row.vpcId === null ? {} : { vpc_id: row.vpcId }),
    ...(row.routingPolicyV4Id === null ? {} : { routing_policy_v4_id: row.routingPolicyV4Id }),
    ...(row.routingPolicyV6Id === null ? {} : { routing_policy_v6_id: row.routingPolicyV6Id }),
    region: row.region,
  }
}

/** The JSON that the column `wire` stores. */
export function wireText(row: LinkRow): string {
  return JSON.stringify(linkToWire(row))
}
