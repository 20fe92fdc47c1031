import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Region } from '../../contract/regions.ts'
import { allPages } from './all-pages.ts'
import { defineQuery } from './query.ts'
import { call } from './request.ts'

/** Routing policies of a region, both IP versions, over all projects: a link may use any of its organization's. */
export const routingPoliciesQuery = defineQuery('routingPolicies', ({ region }: { region: Region }, signal) =>
  allPages(async (paging) => {
    const response = await call(
      interlinkOperations.listRoutingPolicies,
      { path: { region }, query: { ...paging, order_by: 'name_asc' } },
      { signal },
    )
    return { items: response.routing_policies, total: response.total_count }
  }),
)

/** The policy that a call is about. */
export interface PolicyRef {
  region: Region
  policyId: string
}

/** One routing policy. 404 once it is deleted. */
export const routingPolicyQuery = defineQuery('routingPolicy', ({ region, policyId }: PolicyRef, signal) =>
  call(interlinkOperations.getRoutingPolicy, { path: { region, routing_policy_id: policyId } }, { signal }),
)
