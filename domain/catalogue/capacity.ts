/** The sizes that links usually have, ascending, in Mbps: one cell each where what is on offer is drawn. */
export const CAPACITY_SIZES = [
  50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 25_000, 50_000, 100_000,
] as const

/** What is on offer as a range, and the usual sizes within it that are not. */
export interface Capacity {
  least: number
  most: number
  missing: number[]
}

/** Of the sizes on offer, in Mbps and in any order; undefined where there is none. */
export function capacityOf(sizes: readonly number[]): Capacity | undefined {
  if (sizes.length === 0) return undefined
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const missing = CAPACITY_SIZES.filter((size) => size > least && size < most && !sizes.includes(size))
  return { least, most, missing }
}
