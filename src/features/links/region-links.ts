import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import type { Link, Partner, Pop } from '../../../contract/interlink.ts'
import { REGIONS, type Region } from '../../../contract/regions.ts'
import type { Vpc } from '../../../contract/vpc.ts'
import { partnersQuery, popsQuery } from '../../api/catalogue.ts'
import { linksQuery, linksSoFarQuery } from '../../api/links.ts'
import { pollByState, polled } from '../../api/poll.ts'
import { vpcsQuery } from '../../api/vpcs.ts'
import { hasNothingToShow } from '../../ui/feedback/failed-regions.tsx'
import { useOncePainted } from '../../ui/feedback/later.tsx'
import { useGracePeriod } from '../../ui/hooks/use-grace-period.ts'
import { useKeepObserved } from './observed.ts'

/** One region's part of the list, so that a region that fails can be named while the others are shown. */
export interface RegionLinks {
  region: Region
  query: UseQueryResult<Link[]>
  /** What is loaded of them: all, or the first ones while the rest is being read. */
  links: Link[]
  /** How many there are in all, as far as the API has reported. */
  total: number
  /** The first ones are loaded, and more are to come. */
  isPartial: boolean
}

const NO_LINK: Link[] = []

/** Links of all regions, each with its own state, polled as their states deserve. */
function useRegionLinks(projectId: string | null, isPolled = true): RegionLinks[] {
  const results = useQueries({
    queries: REGIONS.map((region) => ({
      ...linksQuery({ region, projectId }),
      ...polled(isPolled ? pollByState : (false as const)),
      // The loader has just asked; what it was refused is shown, not asked for again at once.
      retryOnMount: false,
    })),
  })
  const soFar = useQueries({
    queries: REGIONS.map((region) => ({ ...linksSoFarQuery({ region, projectId }), enabled: false })),
  })
  return REGIONS.flatMap((region, index) => {
    const query = results[index]
    if (!query) return []
    const first = soFar[index]?.data
    const links = query.data ?? first?.links ?? NO_LINK
    const total = query.data?.length ?? first?.total ?? 0
    return [{ region, query, links, total, isPartial: Boolean(first) }]
  })
}

/** What ids are called: links name partners, locations and VPCs by id only. */
export interface Names {
  partner: Map<string, string>
  pop: Map<string, string>
  vpc: Map<string, string>
}

/** Names change rarely. */
const RARELY = { staleTime: 300_000 }

/** Names of one kind, and of each region whether they are still to come. */
interface NamesSoFar {
  names: Map<string, string>
  pending: boolean[]
}

// Stable functions, so that names keep their identity while nothing new has arrived.
const partnerNames = (results: UseQueryResult<Partner[]>[]) => namesOf(results, ({ name }) => name)
const popNames = (results: UseQueryResult<Pop[]>[]) => namesOf(results, (pop) => pop.display_name)
const vpcNames = (results: UseQueryResult<Vpc[]>[]) => namesOf(results, ({ name }) => name)

function namesOf<Item extends { id: string }>(
  results: UseQueryResult<Item[]>[],
  name: (item: Item) => string,
): NamesSoFar {
  return {
    names: new Map(results.flatMap(({ data }) => (data ?? []).map((item) => [item.id, name(item)] as const))),
    pending: results.map(({ isPending }) => isPending),
  }
}

const NO_NAME = new Map<string, string>()
const NO_NAMES: Names = { partner: NO_NAME, pop: NO_NAME, vpc: NO_NAME }

/**
 * Names of partners, locations and VPCs of the regions that have links; an id until its name is known. What is not
 * known yet is asked for once the links are shown, one kind after each paint: a dozen requests are work, which would
 * come before the rows, and at once would hold up the browser. They are shown together, since each change of them
 * draws every row again.
 */
function useNames(regions: readonly Region[], areShown: boolean): Names {
  const areRowsPainted = useOncePainted(areShown)
  const isNextPainted = useOncePainted(areRowsPainted)
  const isLastPainted = useOncePainted(isNextPainted)
  const { names: partner, pending: partners } = useQueries({
    queries: regions.map((region) => ({ ...partnersQuery({ region }), ...RARELY, enabled: areRowsPainted })),
    combine: partnerNames,
  })
  const { names: pop, pending: pops } = useQueries({
    queries: regions.map((region) => ({ ...popsQuery({ region }), ...RARELY, enabled: isNextPainted })),
    combine: popNames,
  })
  const { names: vpc, pending: vpcs } = useQueries({
    queries: regions.map((region) => ({ ...vpcsQuery({ region }), ...RARELY, enabled: isLastPainted })),
    combine: vpcNames,
  })
  const isPatient = useGracePeriod([...partners, ...pops, ...vpcs])
  const names = useMemo(() => ({ partner, pop, vpc }), [partner, pop, vpc])
  return isPatient ? NO_NAMES : names
}

/** The parts as one list, which keeps its identity as long as each part does, however many there are. */
export function useConcatenated<Item>(parts: readonly (readonly Item[])[]): readonly Item[] {
  const [before, keep] = useState({ parts, all: parts.flat() })
  const isSame =
    parts.length === before.parts.length && parts.every((part, index) => part === before.parts[index])
  if (isSame) return before.all
  const next = { parts, all: parts.flat() }
  keep(next)
  return next.all
}

/** The links of all regions as far as they are known; read once, and read again only by a page that shows them. */
export function useKnownLinks(projectId: string | null): readonly Link[] {
  return useConcatenated(useRegionLinks(projectId, false).map(({ links }) => links))
}

/**
 * The links of all regions in one list, with what a page must know of it: which regions failed, whether
 * something is still on its way, and whether there is truly no link. Keeps its identity between polls.
 */
export function useAllLinks(projectId: string | null) {
  const regions = useRegionLinks(projectId)
  const all = useConcatenated(regions.map((region) => region.links))
  const isLoading = regions.some(({ query }) => query.isPending)
  // Of a long list the first page is enough: the rest takes longer than anyone would wait for rows.
  const isPatient = useGracePeriod(regions.map(({ query, isPartial }) => query.isPending && !isPartial))
  const links = isPatient ? NO_LINK : all
  useKeepObserved(links)
  const named = regions.filter((region) => region.links.length > 0).map(({ region }) => region)
  const names = useNames(named, links.length > 0)
  const failed = regions.filter(({ query }) => query.isError)
  return {
    regions,
    links,
    names,
    failed,
    isLoading,
    total: regions.reduce((sum, region) => sum + region.total, 0),
    isAllFailed: hasNothingToShow(regions),
    isEmpty: links.length === 0 && !isLoading && failed.length === 0,
  }
}
