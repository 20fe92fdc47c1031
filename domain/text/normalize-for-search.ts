/** Text as a search compares it: without case and accents, so that *region* finds *Région*. */
export function normalizeForSearch(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
