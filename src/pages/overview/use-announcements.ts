import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { REGIONS, type Region } from '../../../contract/regions.ts'
import { queryClient } from '../../api/query-client.ts'
import { read } from '../../api/query.ts'
import { routingPoliciesQuery } from '../../api/routing-policies.ts'
import { regionNetworksQuery } from '../../api/vpc-networks.ts'
import { nextStep, type FactsOf } from '../../domain/next-step.ts'

/** How old the answer may become while nobody comes back to the page: policies and networks change seldom. */
const REFRESH_MS = 60_000

/**
 * Of a region, how to find out what a link on it announces. A few kilobytes of prefixes are compared for it,
 * whose code comes with the answer: the page does not wait for either.
 */
const announcementsQuery = read('announcements', async ({ region }: { region: Region }): Promise<FactsOf> => {
  const [{ nothingAnnounced }, policies, networks] = await Promise.all([
    import('../../domain/readiness.ts'),
    queryClient.fetchQuery(routingPoliciesQuery({ region })),
    queryClient.fetchQuery(regionNetworksQuery({ region })),
  ])
  const byVpc = Map.groupBy(networks, ({ vpc_id }) => vpc_id)
  return (link) => {
    const cause = nothingAnnounced(link, { policies, networks: byVpc.get(link.vpc_id ?? '') ?? [] })
    return cause === undefined ? {} : { nothingAnnounced: cause }
  }
})

/**
 * What is known of links beside themselves: that one whose traffic could flow announces nothing, by its
 * policies or for want of a subnet. Asked once the page stands, for regions with such links only. Where it
 * cannot be read nothing is known, and the link's own page says why.
 */
export function useAnnouncements(links: readonly Link[], isAsked: boolean): FactsOf {
  const regions = useMemo(
    () =>
      REGIONS.filter((region) =>
        links.some((link) => link.region === region && nextStep(link).code === 'traffic-can-flow'),
      ),
    [links],
  )
  const known = useQueries({
    queries: (isAsked ? regions : []).map((region) =>
      // What it is made of is kept, and asked for again only when that has become old.
      Object.assign(announcementsQuery({ region }), { staleTime: 0, refetchInterval: REFRESH_MS }),
    ),
    combine: useCallback(
      (queries: readonly { data: FactsOf | undefined }[]) =>
        new Map<string, FactsOf | undefined>(regions.map((region, place) => [region, queries[place]?.data])),
      [regions],
    ),
  })
  return useCallback((link) => known.get(link.region)?.(link) ?? {}, [known])
}
