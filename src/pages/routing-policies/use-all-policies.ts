import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'

import type { RoutingPolicy } from '../../../contract/interlink.ts'
import { REGIONS } from '../../../contract/regions.ts'
import { usesByPolicy } from '../../../domain/routing-policies/links.ts'
import { linksQuery } from '../../api/links.ts'
import { pollAtRest, pollByState, polled } from '../../api/poll.ts'
import { routingPoliciesQuery } from '../../api/routing-policies.ts'
import { hasNothingToShow } from '../../ui/feedback/failed-regions.tsx'
import { useGracePeriod } from '../../ui/hooks/use-grace-period.ts'

const NO_POLICY: RoutingPolicy[] = []

/**
 * The routing policies of all regions in one list, of one project or of all, with how many links use each.
 * Each region succeeds or fails alone; where a region's links cannot be read, the uses of its policies are
 * not known.
 */
export function useAllPolicies(projectId: string | null) {
  const policyQueries = useQueries({
    queries: REGIONS.map((region) => ({
      ...routingPoliciesQuery({ region }),
      ...polled(pollAtRest),
      // The loader has just asked; what it was refused is shown, not asked for again at once.
      retryOnMount: false,
    })),
  })
  // Of all projects, whichever is chosen: a policy may serve links of another one (api-contract.md §5.2).
  const linkQueries = useQueries({
    queries: REGIONS.map((region) => ({
      ...linksQuery({ region, projectId: null }),
      ...polled(pollByState),
      retryOnMount: false,
    })),
  })
  const regions = REGIONS.flatMap((region, index) => {
    const query = policyQueries[index]
    return query ? [{ region, query }] : []
  })
  const isLoading = regions.some(({ query }) => query.isPending)
  const isPatient = useGracePeriod(regions.map(({ query }) => query.isPending))
  const [a, b, c, d] = policyQueries.map(({ data }) => data)
  const policies = useMemo(
    () =>
      isPatient
        ? NO_POLICY
        : [a, b, c, d]
            .flatMap((here) => here ?? NO_POLICY)
            .filter((policy) => projectId === null || policy.project_id === projectId),
    [isPatient, a, b, c, d, projectId],
  )
  const [e, f, g, h] = linkQueries.map(({ data }) => data)
  const uses = useMemo(
    () =>
      new Map([e, f, g, h].map((links, index) => [REGIONS[index] as string, links && usesByPolicy(links)])),
    [e, f, g, h],
  )
  const usesOf = useCallback(
    ({ region, id }: RoutingPolicy) => {
      const here = uses.get(region)
      return here && (here.get(id) ?? 0)
    },
    [uses],
  )
  return {
    regions,
    policies,
    usesOf,
    isLoading,
    isAllFailed: hasNothingToShow(regions),
    isEmpty: policies.length === 0 && !isLoading && !regions.some(({ query }) => query.isError),
  }
}
