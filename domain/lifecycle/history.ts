/**
 * What happened to a link: calls that the audit trail recorded, and status changes that the console saw.
 * The audit trail knows calls and no statuses (api-contract.md §9.5), so neither replaces the other.
 */
import type { AuditEvent } from '../../contract/audit-trail.ts'
import type { ObservedTransition } from './observed.ts'

/** Calls that have words of their own: `history.<method>`. Others are shown by their name. */
export const HISTORY_METHODS = [
  'CreateLink',
  'UpdateLink',
  'DeleteLink',
  'AttachVpc',
  'DetachVpc',
  'AttachRoutingPolicy',
  'DetachRoutingPolicy',
  'SetRoutingPolicy',
  'EnableRoutePropagation',
  'DisableRoutePropagation',
] as const
export type HistoryMethod = (typeof HISTORY_METHODS)[number]

/** `at`: RFC 3339. `refused`: the call was answered with an error and changed nothing. */
export type HistoryEntry =
  | { kind: 'call'; id: string; at: string; method: string; refused: boolean; principalId?: string }
  | { kind: 'status'; id: string; at: string; status: string }

/** Both together, newest first; an event that two pages hold is there once. */
export function history(
  events: readonly AuditEvent[],
  observed: readonly ObservedTransition[],
): HistoryEntry[] {
  const calls = new Map<string, HistoryEntry>()
  for (const event of events) {
    calls.set(event.id, {
      kind: 'call',
      id: event.id,
      at: event.recorded_at,
      method: event.method_name,
      refused: event.status_code >= 400,
      ...(event.principal && { principalId: event.principal.id }),
    })
  }
  const changes = observed.map(({ status, at }): HistoryEntry => ({
    kind: 'status',
    id: `${at} ${status}`,
    at,
    status,
  }))
  return [...calls.values(), ...changes].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

/** Whether a call has words of its own. */
export function isHistoryMethod(method: string): method is HistoryMethod {
  return (HISTORY_METHODS as readonly string[]).includes(method)
}
