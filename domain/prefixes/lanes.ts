/** What a policy covers, as a drawing: outgoing and incoming prefixes as runs of addresses on one axis (acceptance 47). */
import type { Family } from '../link/configuration.ts'
import { axis, meetings, rangeOf, type AddressRange, type Span } from './axis.ts'
import { outermost, specific } from './sets.ts'
import { printAddress, type PrefixValue } from './value.ts'

/** A run of addresses without a gap; `first` and `last` are its ends, both included. */
export interface Run {
  first: string
  last: string
  span: Span
}

export interface PrefixLanes {
  outgoing: Run[]
  incoming: Run[]
  /** Where both are, default routes aside. */
  both: Run[]
}

/** Lays out one IP version; what cannot be read is left out. */
export function prefixLanes(
  outgoing: readonly string[],
  incoming: readonly string[],
  family: Family,
): PrefixLanes {
  const [out, into] = [runsOf(outermost(outgoing), family), runsOf(outermost(incoming), family)]
  const both = meet(runsOf(specific(outgoing), family), runsOf(specific(incoming), family))
  const place = axis([...out, ...into, ...both])
  const draw = (ranges: AddressRange[]): Run[] =>
    ranges.map((range) => ({
      first: printAddress(family, range.start),
      last: printAddress(family, range.end - 1n),
      span: place(range),
    }))
  return { outgoing: draw(out), incoming: draw(into), both: draw(both) }
}

/** Neighbours without a gap make one run. */
function runsOf(values: readonly PrefixValue[], family: Family): AddressRange[] {
  const runs: AddressRange[] = []
  for (const value of values) {
    if (value.family !== family) continue
    const { start, end } = rangeOf(value)
    const last = runs.at(-1)
    if (last?.end === start) last.end = end
    else runs.push({ start, end })
  }
  return runs
}

function meet(some: readonly AddressRange[], others: readonly AddressRange[]): AddressRange[] {
  return meetings(some, others).flatMap(([place, other]) => {
    const [a, b] = [some[place], others[other]]
    if (!a || !b) return []
    return [{ start: a.start > b.start ? a.start : b.start, end: a.end < b.end ? a.end : b.end }]
  })
}
