/** Prefix lists as sets of addresses: how many, whether two meet, and how they are written shorter (acceptance 47). */
import { FAMILIES } from '../link/configuration.ts'
import { meetings, rangeOf } from './axis.ts'
import { withoutNested } from './lookup.ts'
import { byAddress, includes, network, printPrefix, readPrefixes, size, type PrefixValue } from './value.ts'

/** Those that lie in no other, in the order of their addresses. */
export function outermost(prefixes: readonly string[]): PrefixValue[] {
  return withoutNested(readPrefixes(prefixes).toSorted(byAddress))
}

/** How many addresses a list has, each counted once. */
export function distinctAddresses(prefixes: readonly string[]): bigint {
  return outermost(prefixes).reduce((sum, value) => sum + size(value), 0n)
}

/** True for `0.0.0.0/0` and `::/0`, which let every route through. */
export function isDefaultRoute(prefix: string): boolean {
  return readPrefixes([prefix])[0]?.length === 0
}

/** An outgoing and an incoming prefix that share addresses. */
export interface Overlap {
  outgoing: string
  incoming: string
}

/**
 * Where a policy announces what it also accepts: mostly a mistake, since a route then leads both ways. A
 * default route overlaps everything and is meant so.
 */
export function overlaps(outgoing: readonly string[], incoming: readonly string[]): Overlap[] {
  const [out, into] = [specific(outgoing), specific(incoming)]
  return FAMILIES.flatMap((family) => {
    const [some, others] = [out, into].map((values) => values.filter((value) => value.family === family))
    if (!some || !others) return []
    return meetings(some.map(rangeOf), others.map(rangeOf)).flatMap(([place, other]) => {
      const [a, b] = [some[place], others[other]]
      return a && b ? [{ outgoing: printPrefix(a), incoming: printPrefix(b) }] : []
    })
  })
}

/** `outermost` without default routes. */
export function specific(prefixes: readonly string[]): PrefixValue[] {
  return outermost(prefixes.filter((prefix) => !isDefaultRoute(prefix)))
}

/** Two neighbours of one length that together are exactly their parent. */
export interface Siblings {
  halves: readonly [string, string]
  parent: string
}

/** The neighbours in a list, in the order of their addresses. Two halves of everything stay two: they are no default route. */
export function siblings(prefixes: readonly string[]): Siblings[] {
  const values = outermost(prefixes)
  return values.flatMap((value, index) => {
    const next = values[index + 1]
    const parent = next && parentOf(value, next)
    return parent
      ? [{ halves: [printPrefix(value), printPrefix(next)] as const, parent: printPrefix(parent) }]
      : []
  })
}

/** The fewest prefixes with exactly the same addresses, in their order. */
export function aggregated(prefixes: readonly string[]): string[] {
  const stack: PrefixValue[] = []
  for (let value of outermost(prefixes)) {
    for (let last = stack.at(-1); last; last = stack.at(-1)) {
      const parent = parentOf(last, value)
      if (!parent) break
      stack.pop()
      value = parent
    }
    stack.push(value)
  }
  return stack.map(printPrefix)
}

function parentOf(low: PrefixValue, high: PrefixValue): PrefixValue | undefined {
  if (low.family !== high.family || low.length !== high.length || low.length < 2) return undefined
  const parent = network({ ...low, length: low.length - 1 })
  return parent.address === low.address && includes(parent, high) ? parent : undefined
}
