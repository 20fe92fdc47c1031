/** The frame of every change to a link: lock, check the status, change, derive, save. */
import type { WireLink } from '../../../contract/interlink.ts'
import { atomically, type Transaction } from '../../../store/database.ts'
import { locked, preconditionFailed, transientState } from '../../api/errors.ts'
import { BUSY, CONFIGURABLE, WRONG_STATUS } from '../../assumptions.ts'
import type { Instant } from '../../clock.ts'
import type { Context } from '../../context.ts'
import { readAutopilot } from '../../lifecycle/autopilot.ts'
import { withDerivedState } from '../../lifecycle/transition.ts'
import type { Address } from '../../store/owned.ts'
import type { LinkRow } from '../../store/schema/links.ts'
import { lockLink, saveLink } from './store.ts'
import { linkToWire } from './wire.ts'

/** Computes a change; returns the fields that become different, or undefined when nothing does. */
export type Change = (link: LinkRow, tx: Transaction) => Promise<Partial<LinkRow> | undefined>

/** Throws 409 or 423 while the link cannot be changed (api-contract.md §5.1). */
export function requireNotBusy(link: LinkRow): void {
  if (BUSY.includes(link.status)) throw transientState('link', link.id, link.status)
  if (link.status === 'locked') throw locked('link', link.id)
}

/** Throws 409, 412 or 423 unless VPC, policies and propagation may change. */
export function requireConfigurable(link: LinkRow): void {
  requireNotBusy(link)
  if (!CONFIGURABLE.includes(link.status)) {
    throw preconditionFailed(WRONG_STATUS, `the link is ${link.status} and can only be deleted`)
  }
}

/**
 * Applies `change` to one link in a transaction; `updated_at` changes only when something did. Throws 404.
 */
export async function changeLink(context: Context, address: Address, change: Change): Promise<WireLink> {
  return atomically(context.db, async (tx) => {
    const link = await lockLink(tx, address)
    const changes = await change(link, tx)
    if (changes === undefined) return linkToWire(link)
    const now: Instant = context.clock.now()
    const changed = { ...link, ...changes, updatedAt: now }
    return linkToWire(await saveLink(tx, link, withDerivedState(changed, now, await readAutopilot(tx))))
  })
}
