import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'

import type { Link, RoutingPolicy } from '../../../contract/interlink.ts'
import { isRegion, type Region } from '../../../contract/regions.ts'
import { isUuid } from '../../../contract/uuid.ts'
import { isNotFound } from '../../../domain/console/api-error.ts'
import { linksUsing } from '../../../domain/routing-policies/links.ts'
import { linksQuery } from '../../api/links.ts'
import { pollAtRest, pollByState, polled, untilGone } from '../../api/poll.ts'
import { routingPolicyQuery } from '../../api/routing-policies.ts'

/** The policy of the page, and how well it is known. */
export interface PolicyState {
  /** As last read; its loader made sure that there is a first reading. */
  policy: RoutingPolicy
  region: Region
  /** When it was last read, in ms since the epoch. */
  readAt: number
  /** It is not there any more: deleted here or elsewhere. */
  gone: boolean
  /** The last reading failed for another reason: what is shown may be old. */
  staleError: Error | null
  refresh: () => void
  /** The links that use it, by name. */
  users: { links: Link[] | undefined; error: Error | null; retry: () => void }
}

/** Reads the page's policy and its links, until it is gone; `undefined` where there never was one. */
export function usePolicy(): PolicyState | undefined {
  const { region, policyId = '' } = useParams()
  if (!isRegion(region)) throw new Error('the policy page is shown without its loader')
  const query = useQuery({
    ...routingPolicyQuery({ region, policyId }),
    enabled: isUuid(policyId),
    // The loader has just asked.
    retryOnMount: false,
    ...polled(untilGone(pollAtRest)),
  })
  const links = useQuery({
    ...linksQuery({ region, projectId: null }),
    ...polled(pollByState),
    retryOnMount: false,
  })
  const gone = isNotFound(query.error)
  if (!query.data) {
    if (gone || !isUuid(policyId)) return undefined
    throw query.error ?? new Error('the policy page is shown without its loader')
  }
  return {
    policy: query.data,
    region,
    readAt: query.dataUpdatedAt,
    gone,
    staleError: gone ? null : query.error,
    refresh: () => void query.refetch(),
    users: {
      links: links.data && linksUsing(links.data, policyId),
      error: links.error,
      retry: () => void links.refetch(),
    },
  }
}
