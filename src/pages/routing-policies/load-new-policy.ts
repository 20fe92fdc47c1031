import type { LoaderFunctionArgs } from 'react-router'

import { isRegion } from '../../../contract/regions.ts'
import { queryClient } from '../../api/query-client.ts'
import { routingPoliciesQuery } from '../../api/routing-policies.ts'

/** Reads the policies of the region of the one that the new policy is to be like; that they cannot be read is the page's to say. */
export async function loadNewPolicy({ request }: LoaderFunctionArgs): Promise<null> {
  const [region] = new URL(request.url).searchParams.get('from')?.split('/') ?? []
  if (isRegion(region)) await queryClient.prefetchQuery(routingPoliciesQuery({ region }))
  return null
}
