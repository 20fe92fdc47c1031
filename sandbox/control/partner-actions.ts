/** The desk's moves on one link, each in one transaction. */
import { eq } from 'drizzle-orm'

import type { WireLink } from '../../contract/interlink.ts'
import type { PartnerAction } from '../../contract/sandbox-control.ts'
import { invalidArguments } from '../api/errors.ts'
import { DAY_MS, shift, type Instant } from '../clock.ts'
import type { Context } from '../context.ts'
import { deleteLinkRow, saveLink } from '../interlink/links/store.ts'
import { linkToWire } from '../interlink/links/wire.ts'
import { readAutopilot } from '../lifecycle/autopilot.ts'
import { dueOf, type ScheduledAutopilot } from '../lifecycle/scheduled.ts'
import { enter } from '../lifecycle/transition.ts'
import { links, type LinkRow } from '../store/schema/links.ts'
import { PARTNER_CAN_LEAVE, PARTNER_STEPS } from './allowed-transitions.ts'
import { illegal, noSuch } from './errors.ts'

type Move = (link: LinkRow, now: Instant, autopilot: ScheduledAutopilot) => LinkRow

/** Locks the link, moves it, stores it; a link that becomes `deleted` is gone. Throws 404, 409. */
export async function moveLink({ db, clock }: Context, id: string, move: Move): Promise<WireLink> {
  return db.transaction(async (tx) => {
    const [link] = await tx.select().from(links).where(eq(links.id, id)).for('update')
    if (!link) throw noSuch('link', id)
    const moved = move(link, clock.now(), await readAutopilot(tx))
    if (moved.status === 'deleted') await deleteLinkRow(tx, id)
    else await saveLink(tx, link, moved)
    return linkToWire(moved)
  })
}

/** The partner answers, builds or takes down. */
export function partnerMove(action: PartnerAction, reason: string | undefined): Move {
  if (action === 'refuse' && (reason === undefined || reason.trim() === '')) {
    throw invalidArguments([
      { argument_name: 'reason', reason: 'required', help_message: 'a refusal needs its reason' },
    ])
  }
  return (link, now, autopilot) => {
    const { from, to } = PARTNER_STEPS[action]
    if (link.partnerId === null) throw illegal('A self-hosted link has no partner.')
    if (link.partnerLeft)
      throw illegal('The partner has deleted its side: the customer deletes the link now.')
    if (link.status !== from) {
      throw illegal(`The partner can ${action} a link that is ${from}; this one is ${link.status}.`)
    }
    const moved = enter(link, to, now, autopilot)
    return action === 'refuse' ? { ...moved, disapprovedReason: reason ?? '' } : moved
  }
}

/** The partner deletes before its customer does; the link then waits for the customer's delete. */
export const partnerDeletes: Move = (link, now, autopilot) => {
  if (link.partnerId === null) throw illegal('A self-hosted link has no partner.')
  if (!PARTNER_CAN_LEAVE.includes(link.status)) {
    const allowed = PARTNER_CAN_LEAVE.join(', ')
    throw illegal(`The partner can delete a link that is ${allowed}; this one is ${link.status}.`)
  }
  return enter({ ...link, partnerLeft: true }, 'deprovisioning', now, autopilot)
}

/** Makes the link older by some days, with everything that counts from its past. */
export function ageMove(days: number): Move {
  return (link, _now, autopilot) => {
    const earlier = (instant: Instant) => shift(instant, -days * DAY_MS)
    const aged = {
      ...link,
      createdAt: earlier(link.createdAt),
      updatedAt: earlier(link.updatedAt),
      requestedAt: earlier(link.requestedAt),
      enteredAt: earlier(link.enteredAt),
    }
    return { ...aged, ...dueOf(aged, autopilot) }
  }
}
