import type { Link } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { ApiError } from '../../domain/console/api-error.ts'
import { attachVpc } from './link-writes.ts'

/** Why the VPC of an order is not attached: the API's words and the request id, fit for a history entry. */
export interface VpcFailure {
  vpcId: string
  message: string
  requestId?: string
}

/**
 * Attaches the VPC that was chosen in an order to the link that came of it. The order is placed whatever
 * comes of this, so a failure is an answer, not an error. The link found after a lost answer may have it.
 */
export async function attachOrderedVpc(
  link: Link,
  vpcId: string | undefined,
): Promise<{ link: Link; failed?: VpcFailure }> {
  if (vpcId === undefined || link.vpc_id === vpcId) return { link }
  try {
    return { link: await attachVpc({ region: link.region as Region, linkId: link.id }, vpcId) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { message, requestId } = error
    return { link, failed: { vpcId, message, ...(requestId ? { requestId } : {}) } }
  }
}
