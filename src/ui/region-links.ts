import { useQueries, type UseQueryResult } from '@tanstack/react-query'

import type { Link, Partner, Pop } from '../../contract/interlink.ts'
import { REGIONS, type Region } from '../../contract/regions.ts'
import type { Vpc } from '../../contract/vpc.ts'
import { partnersQuery, popsQuery } from '../api/catalogue.ts'
import { linksQuery } from '../api/links.ts'
import { pollByState } from '../api/poll.ts'
import { vpcsQuery } from '../api/vpcs.ts'

/** One region's part of the list, so that a region that fails can be named while the others stand. */
export interface RegionLinks {
  region: Region
  query: UseQueryResult<Link[]>
}

/** Links of all regions, each with its own state, polled as their states deserve. */
export function useRegionLinks(projectId: string | null): RegionLinks[] {
  const results = useQueries({
    queries: REGIONS.map((region) => ({
      ...linksQuery({ region, projectId }),
      refetchInterval: pollByState,
      // The loader has just asked; what it was refused is shown, not asked for again at once.
      retryOnMount: false,
    })),
  })
  return results.map((query, place) => ({ region: REGIONS[place] ?? REGIONS[0], query }))
}

/** What ids are called: links name partners, locations and VPCs by id only. */
export interface Names {
  partner: Map<string, string>
  pop: Map<string, string>
  vpc: Map<string, string>
}

const isSettledOnce = { staleTime: 300_000 }

function namesOf<Item extends { id: string }>(
  results: UseQueryResult<Item[]>[],
  name: (item: Item) => string,
): Map<string, string> {
  return new Map(
    results.flatMap((result) => (result.data ?? []).map((item) => [item.id, name(item)] as const)),
  )
}

/** Names of partners, locations and VPCs of the regions that have links; an id stands in until its name is here. */
export function useNames(regions: readonly Region[]): Names {
  const partners = useQueries({
    queries: regions.map((region) => ({ ...partnersQuery({ region }), ...isSettledOnce })),
  })
  const pops = useQueries({
    queries: regions.map((region) => ({ ...popsQuery({ region }), ...isSettledOnce })),
  })
  const vpcs = useQueries({
    queries: regions.map((region) => ({ ...vpcsQuery({ region }), ...isSettledOnce })),
  })
  return {
    partner: namesOf<Partner>(partners, (partner) => partner.name),
    pop: namesOf<Pop>(pops, (pop) => pop.display_name),
    vpc: namesOf<Vpc>(vpcs, (vpc) => vpc.name),
  }
}
