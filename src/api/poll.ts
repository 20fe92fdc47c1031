import { isNotFound, retryTimeOf } from '../../domain/console/api-error.ts'
import { pollInterval, type Pollable } from '../../domain/lifecycle/polling.ts'

const firstSeen = new WeakMap<object, number>()

/**
 * How long data has stood unchanged, in ms. Unchanged answers keep their identity (structural
 * sharing), so the moment a value was first seen is the moment of its last change.
 */
function sinceChange(data: object): number {
  const now = Date.now()
  const seen = firstSeen.get(data) ?? now
  firstSeen.set(data, seen)
  return now - seen
}

/** What an interval is chosen by. */
interface Polled<Data> {
  state: { data: Data | undefined; error: Error | null }
}

/** Polling on would only prolong a rate limit. */
function pause(error: Error | null): number | undefined {
  const retryAt = retryTimeOf(error)
  return retryAt === undefined ? undefined : Math.max(1000, retryAt - performance.now())
}

/** `refetchInterval` of one thing with a status, or a list of them: as often as its state deserves (domain/polling). */
export function pollByState({ state: { data, error } }: Polled<Pollable | Pollable[]>): number {
  return pause(error) ?? (data === undefined ? pollInterval([], 0) : pollInterval(data, sinceChange(data)))
}

/** `refetchInterval` of what changes only when someone changes it: as often as a link at rest. */
export function pollAtRest({ state: { data, error } }: Polled<object>): number {
  return pause(error) ?? pollInterval([], data === undefined ? 0 : sinceChange(data))
}

/** An interval that ends once what is read is gone: a 404 stays one, and so does the status *deleted*. */
export function untilGone<Data extends object>(interval: (query: Polled<Data>) => number) {
  return (query: Polled<Data>): number | false => {
    const { error, data } = query.state
    const isDeleted = data !== undefined && 'status' in data && data.status === 'deleted'
    return isNotFound(error) || isDeleted ? false : interval(query)
  }
}

/**
 * Options of a read that is polled: it stays fresh by the poll, by invalidation and by the loader of its page, so
 * that being shown once more is no reason to read it again.
 */
export function polled<Interval>(refetchInterval: Interval) {
  return { refetchInterval, refetchOnMount: false } as const
}
