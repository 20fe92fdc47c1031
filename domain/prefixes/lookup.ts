/** Prefixes put in order once, and then asked many times: each question takes about as long as the list is deep, not long. */
import { byAddress, includes, network, size, type PrefixValue } from './value.ts'

/** Questions about a list of prefixes; equal ones include each other. */
export interface PrefixLookup {
  /** Place in the list of the first that includes this one; undefined where none does. */
  firstAround: (value: PrefixValue) => number | undefined
  /** True when some prefix of the list is in this one. */
  hasWithin: (value: PrefixValue) => boolean
  /** How many addresses of this one are in the list, each counted once. */
  sharedWith: (value: PrefixValue) => bigint
}

const keyOf = ({ family, address, length }: PrefixValue) => `${family} ${length} ${address}`

/** Those of a sorted list that lie in no other of it. */
export function withoutNested(sorted: readonly PrefixValue[]): PrefixValue[] {
  const kept: PrefixValue[] = []
  for (const value of sorted) {
    const last = kept.at(-1)
    if (last === undefined || !includes(last, value)) kept.push(value)
  }
  return kept
}

/** Puts a list in order. Host bits must be cleared. */
export function prefixLookup(values: readonly PrefixValue[]): PrefixLookup {
  const places = new Map<string, number>()
  for (const [place, value] of values.entries()) {
    const key = keyOf(value)
    if (!places.has(key)) places.set(key, place)
  }
  const lengths = [...new Set(values.map(({ length }) => length))]
  const sorted = values.toSorted(byAddress)
  const outer = withoutNested(sorted)
  const sums = [0n]
  for (const value of outer) sums.push((sums.at(-1) ?? 0n) + size(value))

  function firstAround(value: PrefixValue): number | undefined {
    let first: number | undefined
    for (const length of lengths) {
      if (length > value.length) continue
      const place = places.get(keyOf(network({ ...value, length })))
      if (place !== undefined && (first === undefined || place < first)) first = place
    }
    return first
  }

  function hasWithin(value: PrefixValue): boolean {
    const next = sorted[lowerBound(sorted, value)]
    return next !== undefined && includes(value, next)
  }

  function sharedWith(value: PrefixValue): bigint {
    if (firstAround(value) !== undefined) return size(value)
    const start = lowerBound(outer, value)
    const end = lowerBound(outer, { ...value, address: value.address + size(value), length: 0 })
    return (sums[end] ?? 0n) - (sums[start] ?? 0n)
  }

  return { firstAround, hasWithin, sharedWith }
}

/** The first place whose value does not come before this one. */
function lowerBound(sorted: readonly PrefixValue[], value: PrefixValue): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const at = sorted[middle]
    if (at !== undefined && byAddress(at, value) < 0) low = middle + 1
    else high = middle
  }
  return low
}
