import type { LoaderFunctionArgs } from 'react-router'

import { isUuid } from '../../../contract/primitives.ts'
import { isRegion } from '../../../contract/regions.ts'
import { linksQuery } from '../../api/links.ts'
import { queryClient } from '../../api/query-client.ts'
import { routingPolicyQuery } from '../../api/routing-policies.ts'
import { UnknownAddress } from '../../ui/unknown-address.ts'

/** Fetches the policy and starts the links that may use it. That there is none is the page's to say. */
export async function loadPolicy({ params }: LoaderFunctionArgs): Promise<null> {
  const { region, policyId = '' } = params
  if (!isRegion(region)) throw new UnknownAddress('region', region ?? '')
  if (!isUuid(policyId)) return null
  void queryClient.prefetchQuery(linksQuery({ region, projectId: null }))
  await queryClient.prefetchQuery(routingPolicyQuery({ region, policyId }))
  return null
}
