import { REGIONS } from '../../../contract/regions.ts'
import { linksQuery } from '../../api/links.ts'
import { queryClient } from '../../api/query-client.ts'
import { routingPoliciesQuery } from '../../api/routing-policies.ts'

/** Asks for the policies of every region at once, and for the links that may use them. */
export function loadPolicies(): null {
  for (const region of REGIONS) {
    void queryClient.prefetchQuery(routingPoliciesQuery({ region }))
    void queryClient.prefetchQuery(linksQuery({ region, projectId: null }))
  }
  return null
}
