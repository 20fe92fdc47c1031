/**
 * Picks free VLANs and /31s. The unique constraints of the table decide: two transactions that pick the same
 * one cannot both commit, and the loser picks again.
 */
import { randomInt } from 'node:crypto'

import { sql, type SQL } from 'drizzle-orm'

import type { Transaction } from '../../../store/database.ts'
import { IPV4_PAIRS } from './addresses.ts'

const TRIES = 32

/** A free VLAN on the port, and the number of a free /31; undefined when all are taken. */
export async function findFreeVlanAndPair(
  tx: Transaction,
  portId: string,
  vlans: { start: number; end: number },
): Promise<{ vlan: number | undefined; pair: number | undefined }> {
  const ranges = {
    vlan: { min: vlans.start, max: vlans.end, taken: sql`port_id = ${portId} and vlan = candidate` },
    pair: { min: 0, max: IPV4_PAIRS - 1, taken: sql`ipv4_pair = candidate` },
  }
  // Random guesses first, whose cost does not depend on how full the range is; a full search only when they
  // fail.
  const guess = ({ min, max, taken }: Range) => {
    const guesses = Array.from({ length: TRIES }, () => randomInt(min, max + 1))
    return first(sql`unnest(${`{${guesses.join(',')}}`}::int[])`, taken)
  }
  const search = ({ min, max, taken }: Range) => first(sql`generate_series(${min}::int, ${max}::int)`, taken)
  const { rows } = await tx.execute<{ vlan: number | null; pair: number | null }>(
    sql`select ${guess(ranges.vlan)} as vlan, ${guess(ranges.pair)} as pair`,
  )
  const [found] = rows
  if (found && found.vlan !== null && found.pair !== null) return { vlan: found.vlan, pair: found.pair }
  const { rows: all } = await tx.execute<{ vlan: number | null; pair: number | null }>(
    sql`select ${search(ranges.vlan)} as vlan, ${search(ranges.pair)} as pair`,
  )
  return { vlan: all[0]?.vlan ?? undefined, pair: all[0]?.pair ?? undefined }
}

interface Range {
  min: number
  max: number
  taken: SQL
}

function first(candidates: SQL, taken: SQL): SQL {
  return sql`(select candidate from ${candidates} candidate
    where not exists (select from links where ${taken}) limit 1)`
}
