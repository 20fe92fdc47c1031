import type { LoaderFunctionArgs } from 'react-router'

import { isRegion, REGIONS } from '../../../contract/regions.ts'
import { isUuid } from '../../../contract/uuid.ts'
import { linksQuery } from '../../api/links.ts'
import { queryClient } from '../../api/query-client.ts'
import { routingPoliciesQuery, routingPolicyQuery } from '../../api/routing-policies.ts'
import { UnknownAddress } from '../../features/navigation/unknown-address.ts'

/** Asks for the policies of every region at once, and for the links that may use them. */
export function loadPolicies(): null {
  for (const region of REGIONS) {
    void queryClient.prefetchQuery(routingPoliciesQuery({ region }))
    void queryClient.prefetchQuery(linksQuery({ region, projectId: null }))
  }
  return null
}

/** Fetches the policy and starts the links that may use it. That there is none is the page's to say. */
export async function loadPolicy({ params }: LoaderFunctionArgs): Promise<null> {
  const { region, policyId = '' } = params
  if (!isRegion(region)) throw new UnknownAddress('region', region ?? '')
  if (!isUuid(policyId)) return null
  void queryClient.prefetchQuery(linksQuery({ region, projectId: null }))
  await queryClient.prefetchQuery(routingPolicyQuery({ region, policyId }))
  return null
}

/** Reads the policies of the region of the one that the new policy is to be like; that they cannot be read is the page's to say. */
export async function loadNewPolicy({ request }: LoaderFunctionArgs): Promise<null> {
  const [region] = new URL(request.url).searchParams.get('from')?.split('/') ?? []
  if (isRegion(region)) await queryClient.prefetchQuery(routingPoliciesQuery({ region }))
  return null
}
