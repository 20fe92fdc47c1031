/**
 * What the gateway remembers of orders. A repeated order is not placed again and gets the link of the first one:
 * only the request that inserts the row places the order, even when several gateways share the database.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import { and, eq, lt, ne, sql } from 'drizzle-orm'

import { ping } from '../../store/database.ts'
import type { GatewayStore } from '../store/open.ts'
import { orderAttempts } from '../store/schema.ts'

/** The link that an order became, and the status that the API responded with. */
export interface PlacedLink {
  status: number
  region: string
  linkId: string
}

/** `unknown`: the order was passed on, but its outcome was never seen. */
export type Outcome = PlacedLink | 'unknown'

/** An order that its holder may pass on now. */
export interface Attempt {
  /** Records the outcome. A link is final; *unknown* is replaced by a link that is seen later. */
  settle(outcome: Outcome): Promise<void>
  /** Forgets a refused order, so that its key can be used again, by requests that wait for it too. */
  release(): Promise<void>
}

/**
 * - `first`: a new order: pass it on, and record the outcome with the attempt
 * - `conflict`: the key belongs to another order
 * - `repeat`: the outcome of the same order, after waiting for it if it was still in progress
 */
export type Admission =
  | { kind: 'first'; attempt: Attempt }
  | { kind: 'conflict' }
  | { kind: 'repeat'; outcome: Outcome }

/** How long an order is remembered, in milliseconds. */
export const MAX_AGE_MS = 24 * 60 * 60 * 1000
/**
 * After this long no response can arrive, since no call takes longer (server/forward/forward.ts): the gateway that
 * passed the order on has ended.
 */
const LOST_AFTER_MS = 32_000
/** A repeat waits no longer than this for another request: then the outcome is unknown to it, which is safe. */
const MAX_WAIT_MS = 25_000

/** First and longest pause between two reads of an order that another request is placing. */
const POLL_MS = { first: 20, longest: 500 }
const CLEAN_EVERY_MS = 60 * 60 * 1000

interface Limits {
  lostAfterMs?: number
  maxWaitMs?: number
  maxAgeMs?: number
}

/** Attempts by their idempotency key, in the gateway's store, which the caller closes. */
export class Attempts {
  readonly #store: GatewayStore
  readonly #limits: Required<Limits>
  readonly #cleaning: NodeJS.Timeout

  constructor(
    store: GatewayStore,
    { lostAfterMs = LOST_AFTER_MS, maxWaitMs = MAX_WAIT_MS, maxAgeMs = MAX_AGE_MS }: Limits = {},
  ) {
    this.#store = store
    this.#limits = { lostAfterMs, maxWaitMs, maxAgeMs }
    this.#cleaning = setInterval(() => void this.forgetOld().catch(() => undefined), CLEAN_EVERY_MS)
    this.#cleaning.unref()
  }

  /**
   * `key` names an order, `fingerprint` identifies its content. Rejects when the store is unavailable: then
   * nothing may be passed on.
   */
  async admit(key: string, fingerprint: string): Promise<Admission> {
    const attemptId = randomUUID()
    if (await this.#claim(key, fingerprint, attemptId)) return this.#first(attemptId)
    const waitsUntil = performance.now() + this.#limits.maxWaitMs
    let look = POLL_MS.first
    for (;;) {
      const row = await this.#read(key)
      // The key was freed since: one of the requests that waited passes the order on.
      if (!row) {
        if (await this.#claim(key, fingerprint, attemptId)) return this.#first(attemptId)
        continue
      }
      if (row.fingerprint !== fingerprint) return { kind: 'conflict' }
      if (row.state === 'placed') return { kind: 'repeat', outcome: placedLink(row) }
      if (row.state === 'unknown') return { kind: 'repeat', outcome: 'unknown' }
      if (row.ageMs > this.#limits.lostAfterMs) {
        await this.#settle(row.attemptId, 'unknown')
        return { kind: 'repeat', outcome: 'unknown' }
      }
      if (performance.now() >= waitsUntil) return { kind: 'repeat', outcome: 'unknown' }
      await pause(look)
      look = Math.min(look * 2, POLL_MS.longest)
    }
  }

  /** Rejects when the store is unavailable. */
  check(): Promise<void> {
    return ping(this.#store.db)
  }

  /** Forgets finished attempts that are too old to be repeated; done every hour by itself. */
  async forgetOld(): Promise<void> {
    const { db, isShared } = this.#store
    await db
      .delete(orderAttempts)
      .where(lt(orderAttempts.startedAt, sql`now() - ${this.#limits.maxAgeMs} * interval '1 millisecond'`))
    // A server does so by itself.
    if (!isShared) await db.execute(sql`vacuum (analyze) ${orderAttempts}`)
  }

  close(): void {
    clearInterval(this.#cleaning)
  }

  /** True for the one request that may place the order. */
  async #claim(key: string, fingerprint: string, attemptId: string): Promise<boolean> {
    const claimed = await this.#store.db
      .insert(orderAttempts)
      .values({ key, fingerprint, attemptId, state: 'running' })
      .onConflictDoNothing()
      .returning({ attemptId: orderAttempts.attemptId })
    return claimed.length === 1
  }

  #first(attemptId: string): Admission {
    return {
      kind: 'first',
      attempt: {
        settle: (outcome) => this.#settle(attemptId, outcome),
        release: async () => {
          await this.#store.db.delete(orderAttempts).where(eq(orderAttempts.attemptId, attemptId))
        },
      },
    }
  }

  async #settle(attemptId: string, outcome: Outcome): Promise<void> {
    const { attemptId: id, state } = orderAttempts
    await this.#store.db
      .update(orderAttempts)
      .set(outcome === 'unknown' ? { state: 'unknown' } : { state: 'placed', ...outcome })
      .where(and(eq(id, attemptId), outcome === 'unknown' ? eq(state, 'running') : ne(state, 'placed')))
  }

  async #read(key: string) {
    const [row] = await this.#store.db
      .select({
        attemptId: orderAttempts.attemptId,
        fingerprint: orderAttempts.fingerprint,
        state: orderAttempts.state,
        status: orderAttempts.status,
        region: orderAttempts.region,
        linkId: orderAttempts.linkId,
        /** Since it was passed on, by the database's clock. */
        ageMs: sql<number>`(extract(epoch from clock_timestamp() - ${orderAttempts.startedAt}) * 1000)::float8`,
      })
      .from(orderAttempts)
      .where(eq(orderAttempts.key, key))
    return row
  }
}

/** Throws when a row breaks the table's own rule. */
function placedLink({ status, region, linkId }: Partial<Record<keyof PlacedLink, unknown>>): PlacedLink {
  if (typeof status !== 'number' || typeof region !== 'string' || typeof linkId !== 'string')
    throw new Error('a placed order without its link')
  return { status, region, linkId }
}
