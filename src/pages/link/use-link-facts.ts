import { keepPreviousData, useQuery } from '@tanstack/react-query'

import type { DedicatedConnection, Link, Partner, Pop, RoutingPolicy } from '../../../contract/interlink.ts'
import type { Region } from '../../../contract/regions.ts'
import type { PrivateNetwork, Vpc } from '../../../contract/vpc.ts'
import { linkEventsQuery, type LinkEvents } from '../../api/audit-trail.ts'
import { partnersQuery, popsQuery } from '../../api/catalogue.ts'
import { connectionsQuery } from '../../api/connections.ts'
import { routingPoliciesQuery } from '../../api/routing-policies.ts'
import { learnedRoutesQuery, privateNetworksQuery, vpcsQuery, type LearnedRoute } from '../../api/vpcs.ts'

/** A part of the page's facts: here, on its way, or not to be had. One that fails leaves the others standing. */
export interface Fact<Value> {
  value: Value | undefined
  error: Error | null
  retry: () => void
}

/** What the link names by id only, and the routes its VPC has learned. */
export interface LinkFacts {
  partner: Fact<Partner>
  pop: Fact<Pop>
  connection: Fact<DedicatedConnection>
  vpcs: Fact<Vpc[]>
  /** Of the attached VPC; absent without one. */
  networks: Fact<PrivateNetwork[]>
  policies: Fact<RoutingPolicy[]>
  learnedRoutes: Fact<LearnedRoute[]>
  events: Fact<LinkEvents>
}

/** How often learned routes are read again: they change with the peer, not with the link. */
const ROUTES_POLL_MS = 10_000

function factOf<Data, Value>(
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown },
  choose: (data: Data) => Value | undefined,
): Fact<Value> {
  return {
    value: query.data === undefined ? undefined : choose(query.data),
    error: query.error,
    retry: () => void query.refetch(),
  }
}

/** Reads what the panels need; each part stands or fails alone (acceptance 65). */
export function useLinkFacts(link: Link, region: Region): LinkFacts {
  const partners = useQuery({ ...partnersQuery({ region }), enabled: Boolean(link.partner) })
  const pops = useQuery(popsQuery({ region }))
  const connections = useQuery({
    ...connectionsQuery({ region, projectId: null }),
    enabled: Boolean(link.self),
  })
  const vpcs = useQuery(vpcsQuery({ region }))
  const networks = useQuery({
    ...privateNetworksQuery({ region, vpcId: link.vpc_id ?? '' }),
    enabled: link.vpc_id !== undefined,
  })
  const policies = useQuery(routingPoliciesQuery({ region }))
  const routes = useQuery({
    ...learnedRoutesQuery({ region, vpcId: link.vpc_id ?? '', linkId: link.id }),
    enabled: link.vpc_id !== undefined,
    refetchInterval: ROUTES_POLL_MS,
  })
  const events = useQuery({
    ...linkEventsQuery({ region, linkId: link.id, createdAt: link.created_at, updatedAt: link.updated_at }),
    placeholderData: keepPreviousData,
  })
  const byId =
    <Item extends { id: string }>(id: string | undefined) =>
    (items: Item[]) =>
      items.find((item) => item.id === id)
  return {
    partner: factOf(partners, byId<Partner>(link.partner?.partner_id)),
    pop: factOf(pops, byId<Pop>(link.pop_id)),
    connection: factOf(connections, byId<DedicatedConnection>(link.self?.connection_id)),
    vpcs: factOf(vpcs, (items) => items),
    networks: factOf(networks, (items) => items),
    policies: factOf(policies, (items) => items),
    learnedRoutes: factOf(routes, (items) => items),
    events: factOf(events, (found) => found),
  }
}
