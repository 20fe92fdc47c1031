import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Link } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { ApiError, retryTimeOf } from '../../domain/console/api-error.ts'
import { findCreatedLink } from '../../domain/order/find-created-link.ts'
import { absenceProvesFrom, lookUpPause } from '../../domain/order/lost-order.ts'
import { orderIdentity, recentTwins, type RegionalOrder } from '../../domain/order/same-order.ts'
import { allPages } from './all-pages.ts'
import {
  forgetAttempt,
  openAttemptOf,
  recallAttempt,
  rememberAttempt,
  rememberLost,
  type OrderRecord,
} from './order-attempt.ts'
import { defineQuery } from './query.ts'
import { call } from './request.ts'
import { gatewayNow, serverNow } from './server-clock.ts'

/** One order. `attemptId` is a UUID that stays the same for every repeat of this very order. */
export interface Order extends RegionalOrder {
  attemptId: string
  /** The name that this order's name was numbered from, where the console has made it. */
  numberedFrom?: string
}

/**
 * - `placed`: the link exists; `found` when its response was lost and it was looked up.
 * - `refused`: the API refused, nothing was ordered.
 * - `absent`: the response was lost, the order can no longer be carried out, and there is no link: nothing was ordered.
 * - `unknown`: the response was lost, and the order may still be carried out: look it up under the id of the attempt
 *   that was sent, send nothing.
 * - `busy`: another tab is placing this very order.
 * - `twin`: nothing was sent, since links like it were ordered recently that nobody has agreed to repeat.
 */
export type OrderOutcome =
  | { state: 'placed'; link: Link; found: boolean }
  | { state: 'refused'; error: ApiError }
  | { state: 'absent' }
  | { state: 'unknown'; attemptId: string }
  | { state: 'busy' }
  | { state: 'twin' }

/** What the look-ups of an order have shown so far. */
export interface LookUps {
  /** From then on a link that is missing proves that nothing was ordered. */
  provesFrom: Date
  /** When the last one began that got a response; undefined before the first. */
  seenAt?: Date
  /** Why the last one failed; undefined if it did not. */
  error?: unknown
}

/** Links of this name in all projects, and those whose name contains it: few, however many the account has. */
async function linksNamed(region: Region, name: string, signal?: AbortSignal): Promise<Link[]> {
  return allPages(async (paging) => {
    const query = { ...paging, order_by: 'created_at_desc', name }
    const response = await call(interlinkOperations.listLinks, { path: { region }, query }, { signal })
    return { items: response.links, total: response.total_count }
  })
}

/** The links that an order of this name could be a repetition of. */
export const linksNamedQuery = defineQuery(
  'links-named',
  ({ region, name }: { region: Region; name: string }, signal) => linksNamed(region, name, signal),
)

interface LookUpOptions {
  /** See `lost_order_seconds` of the session. */
  lostOrderMs: number
  /** Called after each look-up that settles nothing. */
  onSeen: (seen: LookUps) => void
  signal: AbortSignal
}

/**
 * Looks for the link of an order whose response was lost, until it is there, or until a look-up proves that there will
 * be none (domain/order/lost-order.ts). What counts is the order as it was sent, which the record has. Never sends
 * anything that changes anything. Rejects with the signal's reason when it is called off.
 */
export async function lookUpOrder(
  attemptId: string,
  record: OrderRecord,
  { lostOrderMs, onSeen, signal }: LookUpOptions,
): Promise<OrderOutcome> {
  const { lostAt } = rememberLost(attemptId, record, gatewayNow())
  const { region, body, sentAt } = record
  const provesFrom = absenceProvesFrom(lostAt, lostOrderMs)
  const known = new Set(record.knownIds)
  let seen: LookUps = { provesFrom }
  for (let round = 0; ; round += 1) {
    // Looking on would only prolong a rate limit.
    const limitedMs = (retryTimeOf(seen.error) ?? 0) - performance.now()
    await pause(Math.max(lookUpPause(round, gatewayNow(), provesFrom), limitedMs), signal)
    const began = gatewayNow()
    try {
      const link = findCreatedLink(body, sentAt, await linksNamed(region, body.name, signal), known)
      if (link) {
        forgetAttempt(attemptId)
        return { state: 'placed', link, found: true }
      }
      if (began >= provesFrom) {
        forgetAttempt(attemptId)
        return { state: 'absent' }
      }
      seen = { provesFrom, seenAt: began }
    } catch (error) {
      signal.throwIfAborted()
      seen = { ...seen, error }
    }
    onSeen(seen)
  }
}

/** Resolves after so many ms; rejects with the signal's reason when it is called off. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const calledOff = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', calledOff)
      resolve()
    }, ms)
    if (signal.aborted) calledOff()
    else signal.addEventListener('abort', calledOff, { once: true })
  })
}

async function send(order: Order, repeated: ReadonlySet<string>): Promise<OrderOutcome> {
  const { region, body, attemptId, numberedFrom } = order
  // Sent before, here or in another tab: the links that were there then are what tells the order from its twins.
  const open = recallAttempt(attemptId) ? attemptId : openAttemptOf(order)
  if (open !== undefined) return { state: 'unknown', attemptId: open }
  let record: OrderRecord
  try {
    const links = await linksNamed(region, numberedFrom ?? body.name)
    // After that response: what it tells of the API's clock is the newest.
    const now = serverNow()
    const twins = recentTwins(body, links, now, numberedFrom)
    if (twins.some((link) => !repeated.has(link.id))) return { state: 'twin' }
    record = { region, body, sentAt: now.toISOString(), knownIds: links.map((link) => link.id) }
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
    if (error.outcomeUnknown) {
      rememberLost(attemptId, record, gatewayNow())
      return { state: 'unknown', attemptId }
    }
    forgetAttempt(attemptId)
    return { state: 'refused', error }
  }
}

/**
 * Places an order exactly once: one at a time across tabs (Web Locks), one link per attempt at the
 * gateway (`Idempotency-Key`), and a lost answer is looked up, never sent again blindly
 * (docs/decisions/order-once.md). `repeated` are the ids of the recent links like it that it may repeat, because
 * somebody has said so.
 */
export async function placeOrder(order: Order, repeated: ReadonlySet<string>): Promise<OrderOutcome> {
  // Web Locks need a secure context; without them the gateway's key still holds.
  if (!navigator.locks) return send(order, repeated)
  return navigator.locks.request(`order.${orderIdentity(order)}`, { ifAvailable: true }, (lock) =>
    lock ? send(order, repeated) : { state: 'busy' as const },
  )
}
