import { useMutation, useQueryClient } from '@tanstack/react-query'

import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { UpdateRoutingPolicyBody } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { keyOf } from './query.ts'
import { call } from './request.ts'
import { routingPoliciesQuery } from './routing-policies.ts'
import { learnedRoutesQuery } from './vpcs.ts'

/** Changes a routing policy, on all of its links at once (api-contract.md §5.4); only the given fields are sent. */
export function useUpdateRoutingPolicy(region: Region, policyId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: UpdateRoutingPolicyBody) =>
      call(interlinkOperations.updateRoutingPolicy, {
        path: { region, routing_policy_id: policyId },
        body,
      }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keyOf(routingPoliciesQuery) }),
        client.invalidateQueries({ queryKey: keyOf(learnedRoutesQuery) }),
      ]),
  })
}
