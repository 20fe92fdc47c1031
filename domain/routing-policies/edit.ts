/** Editing a routing policy while others may edit it too (acceptance 52, api-contract.md §2.2). */
import type { RoutingPolicy, UpdateRoutingPolicyBody } from '../../contract/interlink.ts'
import { conflictsOf, differs, type EditConflict } from '../text/field-edit.ts'
import { canonical, type PrefixFilters } from './change.ts'

export const POLICY_FIELDS = ['name', 'tags', 'prefix_filter_out', 'prefix_filter_in'] as const
export type PolicyField = (typeof POLICY_FIELDS)[number]

/** What of a policy can be changed; its IP version cannot. */
export interface PolicyValues extends PrefixFilters {
  name: string
  tags: readonly string[]
}

const distinct = (prefixes: readonly string[]) => [...new Set(prefixes.map(canonical))]

/** What a policy holds of them, prefixes written as the form writes them: an untouched list is then no change. */
export function policyValues(policy: RoutingPolicy): Pick<PolicyValues, PolicyField> {
  return {
    name: policy.name,
    tags: policy.tags,
    prefix_filter_out: distinct(policy.prefix_filter_out),
    prefix_filter_in: distinct(policy.prefix_filter_in),
  }
}

type Values = ReturnType<typeof policyValues>

/** Only what differs from where the edit began, so that no one else's change is sent back to what it was. */
export function changedPolicyFields(start: Values, mine: Values): UpdateRoutingPolicyBody {
  const changed = (field: PolicyField) => differs<PolicyField>(start, mine, field)
  return {
    ...(changed('name') && { name: mine.name }),
    ...(changed('tags') && { tags: [...mine.tags] }),
    ...(changed('prefix_filter_out') && { prefix_filter_out: [...mine.prefix_filter_out] }),
    ...(changed('prefix_filter_in') && { prefix_filter_in: [...mine.prefix_filter_in] }),
  }
}

/** The fields whose new value would replace one that someone else has set since `start`. */
export function policyConflicts(start: Values, current: Values, mine: Values): EditConflict<PolicyField>[] {
  return conflictsOf<PolicyField>(POLICY_FIELDS, start, current, mine)
}
