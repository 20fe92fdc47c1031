import { useMutation, useQueryClient } from '@tanstack/react-query'

import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { CreateRoutingPolicyBody } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { keyOf } from './query.ts'
import { call } from './request.ts'
import { routingPoliciesQuery } from './routing-policies.ts'

/** Creates a routing policy and shows it in the lists at once. */
export function useCreateRoutingPolicy(region: Region) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CreateRoutingPolicyBody) =>
      call(interlinkOperations.createRoutingPolicy, { path: { region }, body }),
    onSuccess: async (policy) => {
      client.setQueryData(routingPoliciesQuery({ region }).queryKey, (list) => list && [...list, policy])
      await client.invalidateQueries({ queryKey: keyOf(routingPoliciesQuery) })
    },
  })
}
