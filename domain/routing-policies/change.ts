/** What saving a routing policy would change, shown before it is saved (acceptance 46). */
import { aggregated } from '../prefixes/sets.ts'
import { printPrefix, readPrefix } from '../prefixes/value.ts'

/** The prefixes of a policy, each way. */
export interface PrefixFilters {
  prefix_filter_out: readonly string[]
  prefix_filter_in: readonly string[]
}

/** What comes and goes in one list; `isSameAddresses` when the same is only written differently. */
export interface ListChange {
  added: string[]
  removed: string[]
  isSameAddresses: boolean
}

export interface PolicyChange {
  outgoing: ListChange
  incoming: ListChange
}

/** A prefix as it is compared and shown: canonical, or as it came when it cannot be read. */
export function canonical(prefix: string): string {
  const value = readPrefix(prefix)
  return value ? printPrefix(value) : prefix
}

/** Compares by what prefixes mean: another way of writing the same one is no change. */
export function policyChange(before: PrefixFilters, after: PrefixFilters): PolicyChange {
  return {
    outgoing: listChange(before.prefix_filter_out, after.prefix_filter_out),
    incoming: listChange(before.prefix_filter_in, after.prefix_filter_in),
  }
}

/** True when a list gains or loses a prefix. */
export function isAnyChange({ outgoing, incoming }: PolicyChange): boolean {
  return [outgoing, incoming].some(({ added, removed }) => added.length + removed.length > 0)
}

function listChange(before: readonly string[], after: readonly string[]): ListChange {
  const [old, now] = [new Set(before.map(canonical)), new Set(after.map(canonical))]
  const added = [...now].filter((prefix) => !old.has(prefix))
  const removed = [...old].filter((prefix) => !now.has(prefix))
  return {
    added,
    removed,
    isSameAddresses: aggregated([...old]).join(' ') === aggregated([...now]).join(' '),
  }
}
