/** The sandbox's clock, stored as an offset in the database for all processes on it and across restarts. */
import { sql } from 'drizzle-orm'

import type { Database } from '../../store/database.ts'
import { badFormat, invalidArguments } from '../api/errors.ts'
import { DAY_MS, msBetween, readInstant, type MovableClock } from '../clock.ts'
import type { Context } from '../context.ts'
import { illegalTransition } from '../control/errors.ts'
import { clocks } from '../store/schema/account.ts'
import { applyDueTransitions } from './apply-due-transitions.ts'

/** A thousand years: dates must keep four digits for the year. */
const MAX_OFFSET_MS = 365_250 * DAY_MS

/** Sets `clock` to the stored offset. */
export async function readOffset(db: Database, clock: MovableClock): Promise<void> {
  const [row] = await db.select({ offsetMs: clocks.offsetMs }).from(clocks)
  clock.setOffset(row?.offsetMs ?? 0)
}

/**
 * Moves the clock forwards and applies the transitions that become due. Throws 400, or 409 for a moment in
 * the past.
 */
export async function moveClock(
  context: Context,
  { advance_ms, to }: { advance_ms?: number; to?: string },
): Promise<{ now: string; offset_ms: number }> {
  const { db, clock } = context
  if ((advance_ms === undefined) === (to === undefined)) {
    throw invalidArguments([
      { argument_name: 'advance_ms', reason: 'constraint', help_message: 'give either advance_ms or to' },
    ])
  }
  const ms = advance_ms ?? untilMs(clock, to ?? '')
  const moved = await db
    .update(clocks)
    .set({ offsetMs: sql`${clocks.offsetMs} + ${ms}::bigint` })
    .where(sql`${clocks.offsetMs} + ${ms}::bigint <= ${MAX_OFFSET_MS}::bigint`)
    .returning({ offsetMs: clocks.offsetMs })
  if (!moved[0])
    throw illegalTransition('The clock is a thousand years ahead: reset the sandbox to bring it back.')
  clock.setOffset(moved[0].offsetMs)
  context.readCache.invalidate()
  await applyDueTransitions(context)
  return { now: clock.now(), offset_ms: clock.offsetMs }
}

function untilMs(clock: MovableClock, to: string): number {
  const instant = readInstant(to)
  if (instant === undefined) throw badFormat('to', 'expected a date as in RFC 3339')
  const ms = msBetween(clock.now(), instant)
  if (ms < 0) throw illegalTransition('Time moves forwards only: reset the sandbox to bring the clock back.')
  return ms
}
