import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { CreateLinkBody, Link } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { ApiError } from '../../domain/console/api-error.ts'
import { findCreatedLink } from '../../domain/order/find-created-link.ts'
import { allPages } from './all-pages.ts'
import { forgetAttempt, rememberAttempt, type OrderRecord } from './order-attempt.ts'
import { call } from './request.ts'
import { serverNow } from './server-clock.ts'

/** One order. `attemptId` is a UUID that stays the same for every repeat of this very order. */
export interface Order {
  region: Region
  body: CreateLinkBody
  attemptId: string
}

/**
 * - `placed`: the link exists; `found` when its answer was lost and it was looked up.
 * - `refused`: the API refused, nothing was ordered.
 * - `absent`: the answer was lost, and the link is not there either: nothing was ordered.
 * - `unknown`: the answer was lost and looking it up failed too: look again before sending again.
 * - `busy`: another tab is placing this very order.
 */
export type OrderOutcome =
  | { state: 'placed'; link: Link; found: boolean }
  | { state: 'refused'; error: ApiError }
  | { state: 'absent' }
  | { state: 'unknown'; error: unknown }
  | { state: 'busy' }

/** Pauses between look-ups, in ms: the lost request may still be on its way through. */
const LOOK_UP_PAUSES_MS = [0, 1500, 3000]

/** Links of this name: few, however many the account has. */
function linksNamed({ region, body }: Order): Promise<Link[]> {
  return allPages(async (paging) => {
    const response = await call(interlinkOperations.listLinks, {
      path: { region },
      query: { ...paging, order_by: 'created_at_desc', name: body.name, project_id: body.project_id },
    })
    return { items: response.links, total: response.total_count }
  })
}

/** Looks whether an order whose answer was lost created its link. Never sends anything that changes anything. */
export async function lookUpOrder(order: Order, record: OrderRecord): Promise<OrderOutcome> {
  let failure: unknown
  for (const pause of LOOK_UP_PAUSES_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    try {
      const link = findCreatedLink(
        order.body,
        record.sentAt,
        await linksNamed(order),
        new Set(record.knownIds),
      )
      if (link) {
        forgetAttempt(order.attemptId)
        return { state: 'placed', link, found: true }
      }
      failure = undefined
    } catch (error) {
      failure = error
    }
  }
  if (failure !== undefined) return { state: 'unknown', error: failure }
  forgetAttempt(order.attemptId)
  return { state: 'absent' }
}

async function send(order: Order): Promise<OrderOutcome> {
  const { region, body, attemptId } = order
  let record: OrderRecord
  try {
    record = { sentAt: serverNow().toISOString(), knownIds: (await linksNamed(order)).map((link) => link.id) }
  } catch (error) {
    // Nothing was sent yet, and without this list a lost response could not be told apart from an older twin.
    if (error instanceof ApiError) return { state: 'refused', error }
    throw error
  }
  rememberAttempt(attemptId, record)
  try {
    const link = await call(
      interlinkOperations.createLink,
      { path: { region }, body },
      { idempotencyKey: attemptId },
    )
    forgetAttempt(attemptId)
    return { state: 'placed', link, found: false }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.outcomeUnknown) return lookUpOrder(order, record)
    forgetAttempt(attemptId)
    return { state: 'refused', error }
  }
}

/**
 * Places an order exactly once: one at a time across tabs (Web Locks), one link per attempt at the
 * gateway (`Idempotency-Key`), and a lost answer is looked up, never sent again blindly
 * (docs/decisions/order-once.md).
 */
export async function placeOrder(order: Order): Promise<OrderOutcome> {
  // Web Locks need a secure context; without them the gateway's key still holds.
  if (!navigator.locks) return send(order)
  return navigator.locks.request(`order.${order.attemptId}`, { ifAvailable: true }, (lock) =>
    lock ? send(order) : { state: 'busy' as const },
  )
}
