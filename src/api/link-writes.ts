import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'

import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Link, UpdateLinkBody } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { isNotFound } from '../../domain/console/api-error.ts'
import { linkQuery, linksQuery } from './links.ts'
import { keyFor } from './query.ts'
import { call } from './request.ts'
import { learnedRoutesQuery } from './vpc-networks.ts'

/** The link that a write is about. */
export interface LinkRef {
  region: Region
  linkId: string
}

/** Puts a link that the API just answered where pages read it, and marks what depends on it as stale. */
export async function storeLink(client: QueryClient, link: Link): Promise<void> {
  const { queryKey } = linkQuery({ region: link.region as Region, linkId: link.id })
  // A reading that began before the write would bring the old state back.
  await client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, link)
  await invalidateAfterLinkWrite(client)
}

async function invalidateAfterLinkWrite(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: keyFor(linksQuery) }),
    client.invalidateQueries({ queryKey: keyFor(learnedRoutesQuery) }),
  ])
}

function useLinkWrite<Variables>(write: (variables: Variables) => Promise<Link>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: write,
    onSuccess: (link) => {
      void storeLink(client, link)
    },
    onError: (error) => {
      // Gone meanwhile, or the outcome is open: what is shown must be read again.
      if (isNotFound(error)) void client.invalidateQueries({ queryKey: keyFor(linkQuery) })
      void invalidateAfterLinkWrite(client)
    },
  })
}

const pathOf = ({ region, linkId }: LinkRef) => ({ region, link_id: linkId })

/** An edit of name, tags or peer ASN; `unlessConflict` decides by the link as it is now that it must not be made. */
interface LinkEdit {
  body: UpdateLinkBody
  unlessConflict: (latest: Link) => boolean
}

/**
 * Changes the given fields after another look at the link, since the API has no condition to send along
 * (acceptance 52). Where there is a conflict nothing is sent, and the page shows what it found.
 */
export function useUpdateLink(ref: LinkRef) {
  const client = useQueryClient()
  const write = useLinkWrite((body: UpdateLinkBody) =>
    call(interlinkOperations.updateLink, { path: pathOf(ref), body }),
  )
  return useMutation({
    async mutationFn({ body, unlessConflict }: LinkEdit) {
      const latest = await client.fetchQuery({ ...linkQuery(ref), staleTime: 0 })
      if (unlessConflict(latest)) return { isSaved: false }
      await write.mutateAsync(body)
      return { isSaved: true }
    },
  })
}

/** Attaches a VPC; the link must have none (api-contract.md §5.3). Throws `ApiError`. */
export function attachVpc(ref: LinkRef, vpcId: string): Promise<Link> {
  return call(interlinkOperations.attachVpc, { path: pathOf(ref), body: { vpc_id: vpcId } })
}

/** `attachVpc` for a page that shows the link. */
export function useAttachVpc(ref: LinkRef) {
  return useLinkWrite((vpcId: string) => attachVpc(ref, vpcId))
}

/** Detaches the VPC, which turns propagation off (api-contract.md §5.3). */
export function useDetachVpc(ref: LinkRef) {
  return useLinkWrite(() => call(interlinkOperations.detachVpc, { path: pathOf(ref), body: {} }))
}

/** Attaches a policy to the empty slot of its IP version. */
export function useAttachRoutingPolicy(ref: LinkRef) {
  return useLinkWrite((policyId: string) =>
    call(interlinkOperations.attachRoutingPolicy, {
      path: pathOf(ref),
      body: { routing_policy_id: policyId },
    }),
  )
}

/** Detaches a policy, which removes the BGP session of its IP version. */
export function useDetachRoutingPolicy(ref: LinkRef) {
  return useLinkWrite((policyId: string) =>
    call(interlinkOperations.detachRoutingPolicy, {
      path: pathOf(ref),
      body: { routing_policy_id: policyId },
    }),
  )
}

/** Replaces the policy of the same IP version in place, without the gap of detach and attach (api-contract.md §5.4). */
export function useSetRoutingPolicy(ref: LinkRef) {
  return useLinkWrite((policyId: string) =>
    call(interlinkOperations.setRoutingPolicy, { path: pathOf(ref), body: { routing_policy_id: policyId } }),
  )
}

/** Turns route propagation on. */
export function useEnableRoutePropagation(ref: LinkRef) {
  return useLinkWrite(() => call(interlinkOperations.enableRoutePropagation, { path: pathOf(ref), body: {} }))
}

/** Turns route propagation off: all learned and announced routes vanish. */
export function useDisableRoutePropagation(ref: LinkRef) {
  return useLinkWrite(() =>
    call(interlinkOperations.disableRoutePropagation, { path: pathOf(ref), body: {} }),
  )
}

/**
 * Deletes a link. The answer's status tells what follows: `deleted` (gone at once) or
 * `deprovisioning` (the partner must finish), see api-contract.md §5.6.
 */
export function useDeleteLink(ref: LinkRef) {
  return useLinkWrite(() => call(interlinkOperations.deleteLink, { path: pathOf(ref) }))
}

/** Deletes a refused or expired link, after an order has taken its place. False if it is left: the order stands all the same. */
export async function deleteReplaced(client: QueryClient, { region, id }: Link): Promise<boolean> {
  try {
    const path = pathOf({ region: region as Region, linkId: id })
    await storeLink(client, await call(interlinkOperations.deleteLink, { path }))
    return true
  } catch (error) {
    // Deleted by somebody else: it is gone, which is what was wanted.
    return isNotFound(error)
  }
}
