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
