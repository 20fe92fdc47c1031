import { keepPreviousData, useQuery, type QueryClient } from '@tanstack/react-query'

import type {
  DedicatedConnection,
  Link,
  Partner,
  Pop,
  RoutingPolicy,
} from '../../../../contract/interlink.ts'
import type { Region } from '../../../../contract/regions.ts'
import type { PrivateNetwork } from '../../../../contract/vpc-networks.ts'
import type { Vpc } from '../../../../contract/vpc.ts'
import { linkEventsQuery, type LinkEvents } from '../../../api/audit-trail.ts'
import { partnersQuery, popsQuery } from '../../../api/catalogue.ts'
import { connectionsQuery } from '../../../api/connections.ts'
import { routingPoliciesQuery } from '../../../api/routing-policies.ts'
import { learnedRoutesQuery, privateNetworksQuery, type LearnedRoute } from '../../../api/vpc-networks.ts'
import { vpcsQuery } from '../../../api/vpcs.ts'

/** A part of the page's facts: loaded, loading, or failed. One that fails leaves the others as they are. */
export interface Loadable<Value> {
  value: Value | undefined
  error: Error | null
  retry: () => void
}

/** What the link names by id only, and the routes its VPC has learned. */
export interface RelatedResources {
  partner: Loadable<Partner>
  pop: Loadable<Pop>
  connection: Loadable<DedicatedConnection>
  vpcs: Loadable<Vpc[]>
  /** Of the attached VPC; absent without one. */
  networks: Loadable<PrivateNetwork[]>
  policies: Loadable<RoutingPolicy[]>
  learnedRoutes: Loadable<LearnedRoute[]>
  events: Loadable<LinkEvents>
}

/** How often learned routes are read again: they change with the peer, not with the link. */
const ROUTES_POLL_MS = 10_000

function factOf<Data, Value>(
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown },
  choose: (data: Data) => Value | undefined,
): Loadable<Value> {
  return {
    value: query.data === undefined ? undefined : choose(query.data),
    error: query.error,
    retry: () => void query.refetch(),
  }
}

/** The reads behind the facts, named once for those who wait for them and those who only start them. */
function reads(link: Link, region: Region) {
  const vpc = { region, vpcId: link.vpc_id ?? '' }
  return {
    partners: partnersQuery({ region }),
    pops: popsQuery({ region }),
    connections: connectionsQuery({ region, projectId: null }),
    vpcs: vpcsQuery({ region }),
    networks: privateNetworksQuery(vpc),
    policies: routingPoliciesQuery({ region }),
    routes: learnedRoutesQuery({ ...vpc, linkId: link.id }),
    events: linkEventsQuery({
      region,
      linkId: link.id,
      createdAt: link.created_at,
      updatedAt: link.updated_at,
    }),
  }
}

/** Started by the page's loader: what has failed is not asked a second time for being shown. */
const STARTED = { retryOnMount: false } as const

/** Starts the reads while the page's code and words are still on their way. */
export function prefetchRelatedResources(client: QueryClient, link: Link, region: Region): void {
  const { partners, pops, vpcs, networks, policies, routes, events } = reads(link, region)
  if (link.partner) void client.prefetchQuery(partners)
  void client.prefetchQuery(pops)
  void client.prefetchQuery(vpcs)
  void client.prefetchQuery(policies)
  void client.prefetchQuery(events)
  if (link.vpc_id === undefined) return
  void client.prefetchQuery(networks)
  void client.prefetchQuery(routes)
}

/** Reads what the panels need; each part succeeds or fails alone (acceptance 65). */
export function useRelatedResources(link: Link, region: Region): RelatedResources {
  const read = reads(link, region)
  const partners = useQuery({ ...read.partners, ...STARTED, enabled: Boolean(link.partner) })
  const pops = useQuery({ ...read.pops, ...STARTED })
  const connections = useQuery({ ...read.connections, enabled: Boolean(link.self) })
  const vpcs = useQuery({ ...read.vpcs, ...STARTED })
  const networks = useQuery({ ...read.networks, ...STARTED, enabled: link.vpc_id !== undefined })
  const policies = useQuery({ ...read.policies, ...STARTED })
  const routes = useQuery({
    ...read.routes,
    ...STARTED,
    enabled: link.vpc_id !== undefined,
    refetchInterval: ROUTES_POLL_MS,
  })
  const events = useQuery({ ...read.events, ...STARTED, placeholderData: keepPreviousData })
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
