import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { REGIONS, type Region } from '../../../contract/regions.ts'
import { nextStep, type StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import { queryClient } from '../../api/query-client.ts'
import { defineQuery } from '../../api/query.ts'
import { routingPoliciesQuery } from '../../api/routing-policies.ts'
import { privateNetworksQuery } from '../../api/vpc-networks.ts'

interface Announcements {
  region: Region
  /** Of the region's links. */
  factsOf: StepContextOf
}

/**
 * Of a region, how to find out what a link in it announces. A few kilobytes of code compare prefixes for it, and
 * come with the answer: the page does not wait for either.
 */
const announcementsQuery = defineQuery(
  'announcements',
  async ({ region }: { region: Region }): Promise<Announcements> => {
    const [{ nothingAnnounced }, policies, networks] = await Promise.all([
      import('../../../domain/connectivity/readiness.ts'),
      queryClient.fetchQuery(routingPoliciesQuery({ region })),
      queryClient.fetchQuery(privateNetworksQuery({ region })),
    ])
    const byVpc = Map.groupBy(networks, ({ vpc_id }) => vpc_id)
    const factsOf: StepContextOf = (link) => {
      const cause = nothingAnnounced(link, { policies, networks: byVpc.get(link.vpc_id ?? '') ?? [] })
      return cause === undefined ? {} : { nothingAnnounced: cause }
    }
    return { region, factsOf }
  },
)

/** What it is made of is kept, and asked for again only when that has become old; policies and networks change seldom. */
const refreshed = (region: Region) => ({
  ...announcementsQuery({ region }),
  staleTime: 0,
  refetchInterval: 60_000,
})

// A stable function, so that what is known keeps its identity while nothing new has arrived.
const byRegion = (results: UseQueryResult<Announcements>[]) =>
  new Map<string, StepContextOf>(results.flatMap(({ data }) => (data ? [[data.region, data.factsOf]] : [])))

/**
 * What is known of links besides themselves: that one whose traffic could flow announces nothing, by its
 * policies or for want of a subnet. Asked once the page is shown, for regions with such links only. Where it
 * cannot be read nothing is known, and the link's own page says why.
 */
export function useAnnouncements(links: readonly Link[], isAsked: boolean): StepContextOf {
  const regions = useMemo(() => {
    const seemsToFlow = (link: Link) => nextStep(link).code === 'traffic-can-flow'
    return isAsked
      ? REGIONS.filter((region) => links.some((link) => link.region === region && seemsToFlow(link)))
      : []
  }, [links, isAsked])
  const known = useQueries({
    queries: regions.map(refreshed),
    combine: byRegion,
  })
  return useCallback((link) => known.get(link.region)?.(link) ?? {}, [known])
}
