import * as z from 'zod/mini'

import type { Link } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { ApiError } from '../../domain/console/api-error.ts'
import { permission } from '../../domain/link/actions.ts'
import { readStored, writeStored } from '../browser/storage.ts'
import { attachVpc } from './link-writes.ts'

/** A VPC that was chosen in an order and is not attached yet. `hasFailed`: it was tried, and is not tried again unasked. */
export const orderedVpcSchema = z.object({ vpcId: z.string(), hasFailed: z.boolean() })
export type OrderedVpc = z.output<typeof orderedVpcSchema>

/** Where this browser keeps it, for all of its tabs, until it is attached. */
export function orderedVpcKey(linkId: string): string {
  return `ordered-vpc.${linkId}`
}

/**
 * Calls `attach`, which tells whether it was done, in one tab only and the first time that the VPC which a link has
 * waited for can be attached. It is noted as tried before, so that no other tab and no later visit tries it again
 * unasked. Resolves, in each tab, when nobody is at it any more: with false when it is left to a person.
 */
export async function attachOnce(linkId: string, attach: () => Promise<boolean>): Promise<boolean> {
  const key = orderedVpcKey(linkId)
  const tryOnce = async () => {
    const wanted = readOrderedVpc(key)
    if (!wanted) return true
    if (wanted.hasFailed) return false
    writeStored(key, JSON.stringify({ ...wanted, hasFailed: true } satisfies OrderedVpc))
    const isDone = await attach()
    if (isDone) writeStored(key, undefined)
    return isDone
  }
  // Web Locks need a secure context; without them two tabs can try in the same moment, and the API refuses one.
  return navigator.locks ? navigator.locks.request(key, tryOnce) : tryOnce()
}

function readOrderedVpc(key: string): OrderedVpc | undefined {
  try {
    return orderedVpcSchema.safeParse(JSON.parse(readStored(key) ?? 'null')).data
  } catch {
    return undefined
  }
}

/**
 * Attaches the VPC that was chosen in an order to the link that came of it, or leaves that to the link’s page: a
 * link may still be `configuring`, in which nothing can be attached (api-contract.md §5.1), and the order is placed
 * whatever comes of this. The link found after a lost answer may have it.
 */
export async function attachOrderedVpc(link: Link, vpcId: string | undefined): Promise<Link> {
  if (vpcId === undefined || link.vpc_id === vpcId) return link
  const keep = (hasFailed: boolean) => {
    const wanted: OrderedVpc = { vpcId, hasFailed }
    writeStored(orderedVpcKey(link.id), JSON.stringify(wanted))
  }
  if (!permission('attach-vpc', link).allowed) {
    keep(false)
    return link
  }
  try {
    return await attachVpc({ region: link.region as Region, linkId: link.id }, vpcId)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    keep(true)
    return link
  }
}
