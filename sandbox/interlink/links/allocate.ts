import { randomInt } from 'node:crypto'

/**
 * Picks free VLANs and /31s. The unique constraints of the table have the last word: two transactions that
 * pick the same one cannot both commit, and the loser picks again.
 */
import { sql, type SQL } from 'drizzle-orm'

import type { Transaction } from '../../store/database.ts'
import { IPV4_PAIRS } from './addresses.ts'

const TRIES = 32

/** A VLAN that nobody uses on the port, both ends of the range included; undefined when all are taken. */
export function freeVlan(
  tx: Transaction,
  portId: string,
  start: number,
  end: number,
): Promise<number | undefined> {
  return pick(tx, start, end, (value) => sql`port_id = ${portId} and vlan = ${value}`)
}

/** Number of a /31 that nobody uses; undefined when all are taken. */
export function freePair(tx: Transaction): Promise<number | undefined> {
  return pick(tx, 0, IPV4_PAIRS - 1, (value) => sql`ipv4_pair = ${value}`)
}

/** Guesses first, which costs the same however full the range is; looks through all of it only then. */
async function pick(
  tx: Transaction,
  min: number,
  max: number,
  taken: (value: SQL) => SQL,
): Promise<number | undefined> {
  const guesses = Array.from({ length: TRIES }, () => randomInt(min, max + 1))
  const free = sql`where not exists (select from links where ${taken(sql`candidate`)}) limit 1`
  const { rows } = await tx.execute<{ candidate: number }>(
    sql`select candidate from unnest(${`{${guesses.join(',')}}`}::int[]) candidate ${free}`,
  )
  if (rows[0]) return rows[0].candidate
  const { rows: all } = await tx.execute<{ candidate: number }>(
    sql`select candidate from generate_series(${min}::int, ${max}::int) candidate ${free}`,
  )
  return all[0]?.candidate
}
