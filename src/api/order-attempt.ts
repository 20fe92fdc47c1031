import * as z from 'zod/mini'

import type { LostOrder } from '../../domain/order/lost-order.ts'
import { readStored, writeStored } from '../browser/storage.ts'

const recordSchema = z.object({
  sentAt: z.string(),
  lostAt: z.optional(z.string()),
  knownIds: z.array(z.string()),
})

/**
 * What is remembered of an order that was sent: when, when its response was given up, if it was (both RFC 3339,
 * server's clock), and which links of that name were there before, so that none of them is taken for the order.
 */
export type OrderRecord = z.output<typeof recordSchema>

const keyOf = (attemptId: string) => `order.${attemptId}`

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
export function rememberLost(attemptId: string, record: OrderRecord, now: Date): OrderRecord & LostOrder {
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

/** Forgets an attempt whose outcome is known. */
export function forgetAttempt(attemptId: string): void {
  writeStored(keyOf(attemptId), undefined)
}
