/** What the control interface does to one link, each in one transaction. */
import { eq } from 'drizzle-orm'

import type { WireLink } from '../../contract/interlink.ts'
import type { PartnerAction } from '../../contract/sandbox-control.ts'
import { invalidArguments } from '../api/errors.ts'
import { DAY_MS, shift, type Instant } from '../clock.ts'
import type { Context } from '../context.ts'
import { deleteLinkRow, saveLink } from '../interlink/links/store.ts'
import { linkToWire } from '../interlink/links/wire.ts'
import { readAutopilot } from '../lifecycle/autopilot.ts'
import { scheduledTransition, type AutopilotSchedule } from '../lifecycle/scheduled.ts'
import { transition } from '../lifecycle/transition.ts'
import { links, type LinkRow } from '../store/schema/links.ts'
import { PARTNER_CAN_LEAVE, PARTNER_STEPS } from './allowed-transitions.ts'
import { illegalTransition, noSuchResource } from './errors.ts'

type LinkChange = (link: LinkRow, now: Instant, autopilot: AutopilotSchedule) => LinkRow

/**
 * Locks the link, changes it and stores it; a link that becomes `deleted` is removed. Throws 404, and 409 for
 * an illegal transition.
 */
export async function applyLinkChange(
  { db, clock }: Context,
  id: string,
  move: LinkChange,
): Promise<WireLink> {
  return db.transaction(async (tx) => {
    const [link] = await tx.select().from(links).where(eq(links.id, id)).for('update')
    if (!link) throw noSuchResource('link', id)
    const moved = move(link, clock.now(), await readAutopilot(tx))
    if (moved.status === 'deleted') await deleteLinkRow(tx, id)
    else await saveLink(tx, link, moved)
    return linkToWire(moved)
  })
}

/** The change that a partner's action makes; throws 400 for a refusal without a reason. */
export function partnerAction(action: PartnerAction, reason: string | undefined): LinkChange {
  if (action === 'refuse' && (reason === undefined || reason.trim() === '')) {
    throw invalidArguments([
      { argument_name: 'reason', reason: 'required', help_message: 'a refusal needs its reason' },
    ])
  }
  return (link, now, autopilot) => {
    const { from, to } = PARTNER_STEPS[action]
    if (link.partnerId === null) throw illegalTransition('A self-hosted link has no partner.')
    if (link.partnerLeft)
      throw illegalTransition('The partner has deleted its side: the customer deletes the link now.')
    if (link.status !== from) {
      throw illegalTransition(`The partner can ${action} a link that is ${from}; this one is ${link.status}.`)
    }
    const moved = transition(link, to, now, autopilot)
    return action === 'refuse' ? { ...moved, disapprovedReason: reason ?? '' } : moved
  }
}

/** The partner deletes before its customer does; the link then waits for the customer's delete. */
export const partnerDelete: LinkChange = (link, now, autopilot) => {
  if (link.partnerId === null) throw illegalTransition('A self-hosted link has no partner.')
  if (!PARTNER_CAN_LEAVE.includes(link.status)) {
    const allowed = PARTNER_CAN_LEAVE.join(', ')
    throw illegalTransition(`The partner can delete a link that is ${allowed}; this one is ${link.status}.`)
  }
  return transition({ ...link, partnerLeft: true }, 'deprovisioning', now, autopilot)
}

/** Moves every date of the link back by some days, so that what is scheduled comes sooner. */
export function makeOlder(days: number): LinkChange {
  return (link, _now, autopilot) => {
    const earlier = (instant: Instant) => shift(instant, -days * DAY_MS)
    const aged = {
      ...link,
      createdAt: earlier(link.createdAt),
      updatedAt: earlier(link.updatedAt),
      requestedAt: earlier(link.requestedAt),
      enteredAt: earlier(link.enteredAt),
    }
    return { ...aged, ...scheduledTransition(aged, autopilot) }
  }
}
