/** Links for the tests of this folder: one builder, and every status × kind × configuration. */
import { BGP_STATUSES, LINK_STATUSES, type Link } from '../../contract/interlink.ts'
import type { FamilyRoutes, RoutesByFamily } from './family-state.ts'
import { KINDS, type LinkKind } from './kind.ts'

/** A hosted link right after its order, in the shape of recorded/create-link-1. */
export function hostedLink(changes: Partial<Link> = {}): Link {
  return {
    id: '0bb8f7cf-88a6-43ff-ac07-ac0a705da1a8',
    project_id: 'f73ee410-5b3e-4ba6-ac33-cf10d2bd85dc',
    organization_id: 'f73ee410-5b3e-4ba6-ac33-cf10d2bd85dc',
    name: 'paris-1',
    tags: [],
    pop_id: 'fd046cc9-d9bf-4a87-9c32-d299fe4bf4d7',
    bandwidth_mbps: 50,
    status: 'requested',
    bgp_v4_status: 'disabled',
    bgp_v6_status: 'disabled',
    enable_route_propagation: false,
    created_at: '2026-04-19T20:29:51.721706Z',
    updated_at: '2026-04-19T20:29:52.040637Z',
    partner: {
      partner_id: '89d00734-eddb-4192-8b16-bc16f0b0f5a5',
      pairing_key: '806ce780-dd37-4d05-ade6-fb3d3def6247',
      disapproved_reason: undefined,
    },
    self: undefined,
    vlan: 1991,
    scw_bgp_config: {
      asn: 12876,
      ipv4: '169.254.0.98/31',
      ipv6: '2001:1bc8:3812:fc60:56de:818e:4e3f:5300/127',
    },
    peer_bgp_config: {
      asn: 39801,
      ipv4: '169.254.0.99/31',
      ipv6: '2001:1bc8:3812:fc60:56de:818e:4e3f:5301/127',
    },
    vpc_id: undefined,
    routing_policy_v4_id: undefined,
    routing_policy_v6_id: undefined,
    region: 'fr-par',
    ...changes,
  }
}

export const CONNECTION_ID = '5d2a7c0e-3f1b-4c68-9a54-0e8b6f7d1c22'

/** A link on the customer's own dedicated connection, waiting for the customer's router. */
export function selfHostedLink(changes: Partial<Link> = {}): Link {
  return hostedLink({
    status: 'ready',
    partner: undefined,
    self: { connection_id: CONNECTION_ID },
    ...changes,
  })
}

export function linkOf(kind: LinkKind, changes: Partial<Link>): Link {
  return kind === 'hosted' ? hostedLink(changes) : selfHostedLink(changes)
}

/** Everything attached and switched on, both sessions up. */
export const CONFIGURED = {
  status: 'active',
  vpc_id: 'b189d7ca-53d8-4f3a-967c-25f90b09d22f',
  routing_policy_v4_id: '11111111-aaaa-4aaa-8aaa-111111111111',
  routing_policy_v6_id: '22222222-bbbb-4bbb-8bbb-222222222222',
  enable_route_propagation: true,
  bgp_v4_status: 'up',
  bgp_v6_status: 'up',
} satisfies Partial<Link>

/** What policies may let through of the VPC: everything, a part, nothing, and a VPC with nothing in it. */
export const ROUTES = {
  open: { subnets: { announced: ['10.0.0.0/24'], held: [] }, announcesNothing: false, acceptsNothing: false },
  part: {
    subnets: { announced: ['10.0.0.0/24'], held: ['10.0.1.0/24'] },
    announcesNothing: false,
    acceptsNothing: false,
  },
  silent: {
    subnets: { announced: [], held: ['10.0.0.0/24'] },
    announcesNothing: false,
    acceptsNothing: false,
  },
  deaf: { subnets: { announced: ['10.0.0.0/24'], held: [] }, announcesNothing: false, acceptsNothing: true },
  bare: { subnets: { announced: [], held: [] }, announcesNothing: false, acceptsNothing: false },
} satisfies Record<string, FamilyRoutes>

/** The same of both IP versions. */
export function bothFamilies(routes: FamilyRoutes): RoutesByFamily {
  return { ipv4: routes, ipv6: routes }
}

/** Every status (and one from the future) × kind × VPC × policies × propagation × session states. */
export function everyLink(): Link[] {
  const links: Link[] = []
  for (const status of [...LINK_STATUSES, 'quarantined', 'constructor'])
    for (const kind of KINDS)
      for (const vpc_id of [undefined, CONFIGURED.vpc_id])
        for (const routing_policy_v4_id of [undefined, CONFIGURED.routing_policy_v4_id])
          for (const routing_policy_v6_id of [undefined, CONFIGURED.routing_policy_v6_id])
            for (const enable_route_propagation of [false, true])
              for (const bgp_v4_status of BGP_STATUSES)
                for (const bgp_v6_status of BGP_STATUSES)
                  links.push(
                    linkOf(kind, {
                      id: `link-${links.length}`,
                      status,
                      vpc_id,
                      routing_policy_v4_id,
                      routing_policy_v6_id,
                      enable_route_propagation,
                      bgp_v4_status,
                      bgp_v6_status,
                    }),
                  )
  return links
}
