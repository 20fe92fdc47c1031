/** Where addresses lie on a drawing. */
import { size, type PrefixValue } from './value.ts'

/**
 * Where something lies, from 0 to 1. The axis is not to scale, or a /24 next to a /8 would not be seen:
 * each stretch between two neighbouring ends has the same width.
 */
export interface Span {
  from: number
  to: number
}

/** A run of addresses of one IP version: the first, and the first that is not in it any more. */
export interface AddressRange {
  start: bigint
  end: bigint
}

/** A prefix as a run of addresses. */
export function rangeOf(value: PrefixValue): AddressRange {
  return { start: value.address, end: value.address + size(value) }
}

/** The axis on which all of these can be placed. */
export function axis(ranges: readonly AddressRange[]): (range: AddressRange) => Span {
  const edges = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) =>
    a < b ? -1 : 1,
  )
  const place = new Map(edges.map((edge, index) => [edge, index / Math.max(1, edges.length - 1)]))
  return ({ start, end }) => ({ from: place.get(start) ?? 0, to: place.get(end) ?? 1 })
}

/**
 * Pairs of places, one in each list, whose runs share addresses. Both lists are in order, without two runs that meet in
 * one list; it takes as long as they are, and not one times the other.
 */
export function meetings(some: readonly AddressRange[], others: readonly AddressRange[]): [number, number][] {
  const found: [number, number][] = []
  let from = 0
  for (const [place, { start, end }] of some.entries()) {
    while ((others[from]?.end ?? end) <= start) from += 1
    for (let at = from; (others[at]?.start ?? end) < end; at += 1) found.push([place, at])
  }
  return found
}
