/** Lower-case UUID, the only id form the API issues (api-contract.md §1). */
export const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** True for a well-formed id. The SDKs insert ids into paths unescaped, so callers check first (api-contract.md §1). */
export function isUuid(text: string): boolean {
  return UUID_PATTERN.test(text)
}
