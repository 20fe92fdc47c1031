/** Regions that have InterLink (api-contract.md §1). */
export const REGIONS = ['fr-par', 'nl-ams', 'pl-waw', 'it-mil'] as const

export type Region = (typeof REGIONS)[number]

/** True for a region that has InterLink; a path segment is text until it passes here. */
export function isRegion(text: string | undefined): text is Region {
  return (REGIONS as readonly (string | undefined)[]).includes(text)
}
