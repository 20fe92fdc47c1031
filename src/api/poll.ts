import { pollInterval, type Pollable } from '../domain/polling.ts'
import { ApiError } from './api-error.ts'

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

/** `refetchInterval` of one thing with a status, or a list of them: as often as its state deserves (domain/polling). */
export function pollByState(query: {
  state: { data: Pollable | Pollable[] | undefined; error: Error | null }
}): number {
  const { data, error } = query.state
  // Polling on would only prolong a rate limit.
  if (error instanceof ApiError && error.retryAt) return Math.max(1000, error.retryAt - Date.now())
  return data === undefined ? pollInterval([], 0) : pollInterval(data, sinceChange(data))
}
