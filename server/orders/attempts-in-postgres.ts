/** Order attempts that several gateways share: the gateway that writes the row first places the order. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import type { Pool } from 'pg'

import { MAX_AGE_MS, type Admission, type Attempts, type Outcome, type StoredResponse } from './attempts.ts'

interface Row {
  attempt_id: string
  fingerprint: string
  state: 'running' | 'answered' | 'unknown' | 'refused'
  status: number
  content_type: string
  body: string
  /** Milliseconds since it was passed on, by the database's clock. */
  age_ms: number
}

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

const TABLE = 'interlink_gateway.order_attempts'

/** Attempts in a database prepared by `openDatabase`; the caller closes the pool. */
export class AttemptsInPostgres implements Attempts {
  readonly #pool: Pool
  readonly #lostAfterMs: number
  readonly #maxWaitMs: number
  readonly #cleaning: NodeJS.Timeout

  constructor(pool: Pool, { lostAfterMs = LOST_AFTER_MS, maxWaitMs = MAX_WAIT_MS } = {}) {
    this.#pool = pool
    this.#lostAfterMs = lostAfterMs
    this.#maxWaitMs = maxWaitMs
    this.#cleaning = setInterval(() => void this.#forget().catch(() => undefined), CLEAN_EVERY_MS)
    this.#cleaning.unref()
  }

  async admit(key: string, fingerprint: string): Promise<Admission> {
    const attemptId = randomUUID()
    if (await this.#claim(key, fingerprint, attemptId)) return this.#first(attemptId)
    const waitsUntil = performance.now() + this.#maxWaitMs
    let look = POLL_MS.first
    let awaited: string | undefined
    for (;;) {
      const row = await this.#read(key)
      // The key was freed, or freed and claimed again, since the last read: one of the waiting requests
      // starts over.
      if (!row || (row.state === 'refused' && row.attempt_id !== awaited)) {
        if (await this.#claim(key, fingerprint, attemptId)) return this.#first(attemptId)
        continue
      }
      if (row.fingerprint !== fingerprint) return { kind: 'conflict' }
      if (row.state !== 'running') return { kind: 'repeat', outcome: outcomeOf(row) }
      if (row.age_ms > this.#lostAfterMs) {
        await this.#write(row.attempt_id, 'unknown')
        return { kind: 'repeat', outcome: 'unknown' }
      }
      if (performance.now() >= waitsUntil) return { kind: 'repeat', outcome: 'unknown' }
      awaited = row.attempt_id
      await pause(look)
      look = Math.min(look * 2, POLL_MS.longest)
    }
  }

  async check(): Promise<void> {
    await this.#pool.query('select 1')
  }

  async close(): Promise<void> {
    clearInterval(this.#cleaning)
  }

  /** True for the one request that may place the order. A refused order has freed its key. */
  async #claim(key: string, fingerprint: string, attemptId: string): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      `insert into ${TABLE} as known (key, attempt_id, fingerprint, state) values ($1, $2, $3, 'running')
       on conflict (key) do update
         set attempt_id = excluded.attempt_id, fingerprint = excluded.fingerprint, state = 'running',
             started_at = now(), status = null, content_type = null, body = null
         where known.state = 'refused'`,
      [key, attemptId, fingerprint],
    )
    return rowCount === 1
  }

  #first(attemptId: string): Admission {
    return {
      kind: 'first',
      attempt: {
        settle: (outcome) =>
          outcome === 'unknown'
            ? this.#write(attemptId, 'unknown')
            : this.#write(attemptId, 'answered', outcome),
        release: (refusal) => this.#write(attemptId, 'refused', refusal),
      },
    }
  }

  async #write(attemptId: string, state: Row['state'], response?: StoredResponse): Promise<void> {
    await this.#pool.query(
      `update ${TABLE} set state = $2, status = $3, content_type = $4, body = $5
       where attempt_id = $1 and (state = 'running' or (state = 'unknown' and $2 <> 'unknown'))`,
      [attemptId, state, response?.status ?? null, response?.contentType ?? null, response?.body ?? null],
    )
  }

  async #read(key: string): Promise<Row | undefined> {
    const { rows } = await this.#pool.query<Row>(
      `select attempt_id, fingerprint, state, status, content_type, body,
              (extract(epoch from clock_timestamp() - started_at) * 1000)::float8 as age_ms
       from ${TABLE} where key = $1`,
      [key],
    )
    return rows[0]
  }

  async #forget(): Promise<void> {
    await this.#pool.query(`delete from ${TABLE} where started_at < now() - $1 * interval '1 millisecond'`, [
      MAX_AGE_MS,
    ])
  }
}

function outcomeOf(row: Row): Outcome {
  if (row.state === 'unknown') return 'unknown'
  return { status: row.status, contentType: row.content_type, body: row.body }
}
