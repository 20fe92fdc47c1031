/** Finding policies by what they are called, and by what they let through. */
import type { RoutingPolicy } from '../../contract/interlink.ts'
import {
  ADDRESS_BITS,
  includes,
  readAddress,
  readPrefix,
  readPrefixes,
  type PrefixValue,
} from '../prefixes/value.ts'
import { foldText } from '../text/fold-text.ts'

/** An address, or a prefix, as what it covers; undefined for any other text. */
function readWanted(text: string): PrefixValue | undefined {
  const read = readAddress(text)
  return read ? { ...read, length: ADDRESS_BITS[read.family] } : readPrefix(text)
}

const prefixesOf = ({ prefix_filter_out, prefix_filter_in }: RoutingPolicy) => [
  ...prefix_filter_out,
  ...prefix_filter_in,
]

/**
 * The policies that a search means: by name, tag, the beginning of the id or of a prefix, all of them
 * folded (text/fold-text.ts). A whole address or prefix finds every policy that lets some of it through, either way.
 */
export function policiesAbout(policies: readonly RoutingPolicy[], search: string): RoutingPolicy[] {
  const wanted = foldText(search).trim()
  if (wanted === '') return [...policies]
  const range = readWanted(wanted)
  return policies.filter(
    (policy) =>
      [policy.name, ...policy.tags].some((text) => foldText(text).includes(wanted)) ||
      [policy.id, ...prefixesOf(policy)].some((text) => foldText(text).startsWith(wanted)) ||
      (range !== undefined &&
        readPrefixes(prefixesOf(policy)).some((value) => includes(value, range) || includes(range, value))),
  )
}
