/** Deleting a link (api-contract.md §5.6). */
import type { WireLink } from '../../../contract/interlink.ts'
import { atomically } from '../../../store/database.ts'
import { DELETED_IMMEDIATELY } from '../../assumptions.ts'
import type { Context } from '../../context.ts'
import { readAutopilot } from '../../lifecycle/autopilot.ts'
import { transition } from '../../lifecycle/transition.ts'
import type { Address } from '../../store/owned.ts'
import { requireNotBusy } from './change.ts'
import { deleteLinkRow, lockLink, saveLink } from './store.ts'
import { linkToWire } from './wire.ts'

/**
 * Removes the link where no partner has built anything, with `updated_at` unchanged (recorded). Otherwise the
 * partner has to remove its side first, and the link carries no traffic in the meantime.
 */
export async function deleteLink(context: Context, address: Address): Promise<WireLink> {
  return atomically(context.db, async (tx) => {
    const link = await lockLink(tx, address)
    // The partner has deleted already, so the customer's delete is the second of the two that are needed.
    const isSecond = link.status === 'deprovisioning' && link.partnerLeft
    if (!isSecond) requireNotBusy(link)
    if (isSecond || link.connectionId !== null || DELETED_IMMEDIATELY.includes(link.status)) {
      await deleteLinkRow(tx, link.id)
      return { ...linkToWire(link), status: 'deleted' }
    }
    const after = transition(link, 'deprovisioning', context.clock.now(), await readAutopilot(tx))
    return linkToWire(await saveLink(tx, link, after))
  })
}
