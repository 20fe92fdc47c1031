import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { REGIONS, type Region } from '../../../contract/regions.ts'
import { contactedAt } from '../../../domain/lifecycle/contact.ts'
import { nextStep, type StepContext, type StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import type { RoutesByFamily } from '../../../domain/link/family-state.ts'
import { queryClient } from '../../api/query-client.ts'
import { defineQuery } from '../../api/query.ts'
import { routingPoliciesQuery } from '../../api/routing-policies.ts'
import { privateNetworksQuery } from '../../api/vpc-networks.ts'
import { useAllContactNotes, useForgetPastOutages } from './contact-notes.ts'

interface RegionRoutes {
  region: Region
  /** Of the region's links. */
  routesOf: (link: Link) => RoutesByFamily
}

/**
 * Of a region, how to find out what the policies of a link in it let through. A few kilobytes of code compare prefixes
 * for it, and come with the answer: the page does not wait for either. Links with the same VPC and the same policies
 * have one answer: policies and networks are few, however many links there are.
 */
const regionRoutesQuery = defineQuery(
  'region-routes',
  async ({ region }: { region: Region }): Promise<RegionRoutes> => {
    const [{ routesByFamily }, policies, networks] = await Promise.all([
      import('../../../domain/connectivity/family-routes.ts'),
      queryClient.fetchQuery(routingPoliciesQuery({ region })),
      queryClient.fetchQuery(privateNetworksQuery({ region })),
    ])
    const byVpc = Map.groupBy(networks, ({ vpc_id }) => vpc_id)
    const known = new Map<string, RoutesByFamily>()
    const routesOf = (link: Link) => {
      const { vpc_id, routing_policy_v4_id, routing_policy_v6_id } = link
      const key = `${vpc_id} ${routing_policy_v4_id} ${routing_policy_v6_id}`
      const found = known.get(key)
      if (found) return found
      const routes = routesByFamily(link, { policies, networks: byVpc.get(vpc_id ?? '') ?? [] })
      known.set(key, routes)
      return routes
    }
    return { region, routesOf }
  },
)

/** What it is made of is kept, and asked for again only when that has become old; policies and networks change seldom. */
const refreshed = (region: Region, isPolled: boolean) => ({
  ...regionRoutesQuery({ region }),
  staleTime: 0,
  refetchInterval: isPolled ? 60_000 : (false as const),
})

type RoutesByRegion = Map<string, RegionRoutes['routesOf']>
const NOTHING_YET: RoutesByRegion = new Map()

// A stable function, so that what is known keeps its identity while nothing new has arrived. All regions are shown at
// once: each change draws every row of a list again.
const byRegion = (results: UseQueryResult<RegionRoutes>[]): RoutesByRegion =>
  results.some(({ isPending }) => isPending)
    ? NOTHING_YET
    : new Map(results.flatMap(({ data }) => (data ? [[data.region, data.routesOf]] : [])))

/**
 * What is known of links besides themselves: what their policies let through, and whether the partner was asked for
 * what they wait for. Policies and networks are asked for once the page is shown, for regions with links whose traffic
 * could flow only. Where they cannot be read nothing is known, and the link's own page says why.
 */
export function useLinkFacts(links: readonly Link[], isAsked: boolean, isPolled = true): StepContextOf {
  const regions = useMemo(() => {
    const seemsToFlow = (link: Link) => nextStep(link).code === 'traffic-can-flow'
    return isAsked
      ? REGIONS.filter((region) => links.some((link) => link.region === region && seemsToFlow(link)))
      : []
  }, [links, isAsked])
  const routesOf = useQueries({
    queries: regions.map((region) => refreshed(region, isPolled)),
    combine: byRegion,
  })
  const notesOf = useAllContactNotes()
  useForgetPastOutages(links, notesOf)
  return useCallback(
    (link): StepContext => {
      const routes = routesOf.get(link.region)?.(link)
      const notes = notesOf.get(link.id)
      return {
        ...(routes && { routes }),
        ...(notes && { isPartnerContacted: contactedAt(link, notes) !== undefined }),
      }
    },
    [routesOf, notesOf],
  )
}
