/**
 * How often a link or a dedicated connection is read again: fast where something is about to change, then slower (why:
 * docs/decisions/polling.md; the API has no push, api-contract.md §10).
 *
 * | group | statuses | at first | later | in the end |
 * | --- | --- | --- | --- | --- |
 * | moving | configuring | 3 s for 5 min | 15 s for 25 min | 60 s |
 * | waiting | requested, provisioning, ready, deprovisioning; of a connection: created | 5 s for 2 min | 15 s for 28 min | 60 s |
 * | settled | every other, also unknown ones | 10 s for 1 min | 60 s | |
 *
 * Many links are read less often, at most a hundred a second, so that reading them leaves room for work.
 *
 * Five minutes is how long the official SDK's waiters wait for `configuring` to end (api-contract.md §4).
 */
import { getOwn } from '../text/get-own.ts'

/** What is read again by its status: a link, or a dedicated connection. */
export interface Pollable {
  id: string
  status: string
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/** Milliseconds between two readings of a list, for each link in it. */
const PER_LINK = 10

/** Up to `until` (ms since the last change) read every `every` ms; the last one holds for good. */
type Pace = readonly { until: number; every: number }[]

const MOVING: Pace = [
  { until: 5 * MINUTE, every: 3 * SECOND },
  { until: 30 * MINUTE, every: 15 * SECOND },
  { until: Infinity, every: 60 * SECOND },
]
const WAITING: Pace = [
  { until: 2 * MINUTE, every: 5 * SECOND },
  { until: 30 * MINUTE, every: 15 * SECOND },
  { until: Infinity, every: 60 * SECOND },
]
const SETTLED: Pace = [
  { until: MINUTE, every: 10 * SECOND },
  { until: Infinity, every: 60 * SECOND },
]

const PACES: Readonly<Record<string, Pace>> = {
  configuring: MOVING,
  requested: WAITING,
  provisioning: WAITING,
  ready: WAITING,
  deprovisioning: WAITING,
  created: WAITING,
}

/**
 * Milliseconds until the next reading. For several the most impatient one decides; for none, the
 * slow pace. `sinceChangeMs`: time since this console last saw a change in what it shows, or opened it.
 */
export function pollInterval(those: Pollable | readonly Pollable[], sinceChangeMs: number): number {
  const all = 'id' in those ? [those] : those
  const pace = Math.min(...pacesOf(all).map((each) => interval(each, sinceChangeMs)))
  return Math.max(pace, all.length * PER_LINK)
}

/** Asked for with every drawing of a list that may be long; an answer that did not change is the same list. */
const known = new WeakMap<readonly Pollable[], readonly Pace[]>()

function pacesOf(all: readonly Pollable[]): readonly Pace[] {
  const found = known.get(all)
  if (found) return found
  const statuses = new Set(all.map(({ status }) => status))
  const paces = [SETTLED, ...[...statuses].map((status) => getOwn(PACES, status) ?? SETTLED)]
  known.set(all, paces)
  return paces
}

function interval(pace: Pace, sinceChangeMs: number): number {
  return pace.find(({ until }) => sinceChangeMs < until)?.every ?? 60 * SECOND
}
