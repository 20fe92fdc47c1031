import * as z from 'zod/mini'

import { createLinkBodySchema } from '../../contract/interlink.ts'
import { REGIONS } from '../../contract/regions.ts'
import { orderIdentity, type RegionalOrder } from '../../domain/order/same-order.ts'
import { readStored, storedKeys, subscribeToStored, writeStored } from '../browser/storage.ts'

const recordSchema = z.object({
  region: z.enum(REGIONS),
  body: createLinkBodySchema,
  sentAt: z.string(),
  lostAt: z.optional(z.string()),
  knownIds: z.array(z.string()),
})

/**
 * What is remembered of an order that was sent: its content, when it was sent (by the API's clock, as links are dated)
 * and, if its response was given up, when (by the gateway's, which nobody moves), both RFC 3339; and which links of
 * that name existed before, so that none is taken for the order.
 */
export type OrderRecord = z.output<typeof recordSchema>

const PREFIX = 'order.'
const keyOf = (attemptId: string) => PREFIX + attemptId

/**
 * Remembers an attempt before it is sent, so that a reload or another tab looks it up instead of sending it
 * again. Where storage is switched off, the gateway's Idempotency-Key still guards it.
 */
export function rememberAttempt(attemptId: string, record: OrderRecord): void {
  writeStored(keyOf(attemptId), JSON.stringify(record))
}

/**
 * Remembers that the response of an attempt will not come. Of one that was cut by a reload or a crash this is known
 * only when somebody looks again; the first time counts.
 */
export function rememberLost(
  attemptId: string,
  record: OrderRecord,
  now: Date,
): OrderRecord & { lostAt: string } {
  const lost = { ...record, lostAt: record.lostAt ?? now.toISOString() }
  if (record.lostAt === undefined) rememberAttempt(attemptId, lost)
  return lost
}

/** The attempt if it was sent from this browser and its outcome is still open. */
export function recallAttempt(attemptId: string): OrderRecord | undefined {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(readStored(keyOf(attemptId)) ?? 'null'))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/**
 * The id of an attempt at the same order that was sent from this browser, under whatever id and in whichever tab, and
 * whose outcome is still open; the first one sent, should there be several.
 */
export function openAttemptOf(order: RegionalOrder): string | undefined {
  const identity = orderIdentity(order)
  const open = storedKeys(PREFIX).flatMap((key) => {
    const attemptId = key.slice(PREFIX.length)
    const record = recallAttempt(attemptId)
    return record && orderIdentity(record) === identity ? [{ attemptId, sentAt: record.sentAt }] : []
  })
  return open.toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt))[0]?.attemptId
}

/** Calls `changed` whenever an attempt is remembered or forgotten, here or in another tab. Returns what ends it. */
export const subscribeToAttempts = subscribeToStored

/** Forgets an attempt whose outcome is known. */
export function forgetAttempt(attemptId: string): void {
  writeStored(keyOf(attemptId), undefined)
}
