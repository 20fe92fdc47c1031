/** Which links use which routing policies: one policy may serve many links of its region (api-contract.md §5.4). */
import type { Link } from '../../contract/interlink.ts'
import { policyId } from '../link/configuration.ts'
import { compareNames } from '../text/name-order.ts'

/** The links that carry a policy, by name. */
export function linksUsing(links: readonly Link[], id: string): Link[] {
  return links
    .filter((link) => policyId(link, 'ipv4') === id || policyId(link, 'ipv6') === id)
    .toSorted((a, b) => compareNames(a.name, b.name))
}

/** How many links carry each policy, by its id; a policy without any is not there. */
export function usesByPolicy(links: readonly Link[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const link of links) {
    for (const id of new Set([policyId(link, 'ipv4'), policyId(link, 'ipv6')]))
      if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  return uses
}
