import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'

import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type {
  CreateRoutingPolicyBody,
  RoutingPolicy,
  UpdateRoutingPolicyBody,
} from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { isNotFound } from '../../domain/console/api-error.ts'
import { linksQuery } from './links.ts'
import { keyFor } from './query.ts'
import { call } from './request.ts'
import { routingPoliciesQuery, routingPolicyQuery, type PolicyRef } from './routing-policies.ts'
import { learnedRoutesQuery } from './vpc-networks.ts'

const pathOf = ({ region, policyId }: PolicyRef) => ({ region, routing_policy_id: policyId })

/** Puts a policy that the API just answered where its page reads it. */
async function storePolicy(client: QueryClient, policy: RoutingPolicy): Promise<void> {
  const { queryKey } = routingPolicyQuery({ region: policy.region as Region, policyId: policy.id })
  // A reading that began before the write would bring the old state back.
  await client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, policy)
}

/** Creates a routing policy and shows it in the lists at once. */
export function useCreateRoutingPolicy(region: Region) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CreateRoutingPolicyBody) =>
      call(interlinkOperations.createRoutingPolicy, { path: { region }, body }),
    onSuccess: async (policy) => {
      await storePolicy(client, policy)
      client.setQueryData(routingPoliciesQuery({ region }).queryKey, (list) => list && [...list, policy])
      await client.invalidateQueries({ queryKey: keyFor(routingPoliciesQuery) })
    },
  })
}

/** An edit; `unlessConflict` decides by the policy as it is now that it must not be made. */
interface PolicyEdit {
  body: UpdateRoutingPolicyBody
  unlessConflict: (latest: RoutingPolicy) => boolean
}

/**
 * Changes the given fields, on all links of the policy at once (api-contract.md §5.4), after another look
 * at it, since the API has no condition to send along (acceptance 52). Where there is a conflict nothing
 * is sent, and the page shows what it found.
 */
export function useUpdateRoutingPolicy(ref: PolicyRef) {
  const client = useQueryClient()
  return useMutation({
    async mutationFn({ body, unlessConflict }: PolicyEdit) {
      const latest = await client.fetchQuery({ ...routingPolicyQuery(ref), staleTime: 0 })
      if (unlessConflict(latest)) return { isSaved: false }
      await storePolicy(
        client,
        await call(interlinkOperations.updateRoutingPolicy, { path: pathOf(ref), body }),
      )
      return { isSaved: true }
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keyFor(routingPoliciesQuery) }),
        client.invalidateQueries({ queryKey: keyFor(learnedRoutesQuery) }),
      ]),
  })
}

/** Deletes a policy. Refused with 412 while links use it, as far as is known (api-contract.md §5.6). */
export function useDeleteRoutingPolicy(ref: PolicyRef) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(interlinkOperations.deleteRoutingPolicy, { path: pathOf(ref) }),
    onSuccess: () => {
      client.setQueryData(routingPoliciesQuery({ region: ref.region }).queryKey, (list) =>
        list?.filter(({ id }) => id !== ref.policyId),
      )
    },
    onError: (error) => {
      // Gone meanwhile, or in use where it was not known: what is shown must be read again.
      if (isNotFound(error)) void client.invalidateQueries({ queryKey: routingPolicyQuery(ref).queryKey })
      void client.invalidateQueries({ queryKey: keyFor(linksQuery) })
    },
    onSettled: () => client.invalidateQueries({ queryKey: keyFor(routingPoliciesQuery) }),
  })
}
