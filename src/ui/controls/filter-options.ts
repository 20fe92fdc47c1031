import { compareNames } from '../../../domain/text/name-order.ts'

/** What a filter can be set to: value and name. */
export type FilterOption = readonly [value: string, label: string]

/** Each value once with its name, in the order of names; an id where there is none. */
export function filterOptions(
  values: readonly (string | undefined)[],
  names?: ReadonlyMap<string, string>,
): readonly FilterOption[] {
  return [...new Set(values)]
    .filter((value) => value !== undefined)
    .map((value) => [value, names?.get(value) ?? value] as const)
    .toSorted(([, a], [, b]) => compareNames(a, b))
}
