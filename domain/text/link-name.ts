/** Names of links: 1 to 255 characters, trimmed (api-contract.md §2.2, acceptance 14). */
import { foldText } from './fold-text.ts'

const LONGEST = 255

export const NAME_REASONS = ['empty', 'too-long'] as const
export type NameReason = (typeof NAME_REASONS)[number]

/** What was typed, trimmed, if it can be a name. Counts UTF-16 units, as the request schema does. */
export function checkName(text: string): { ok: true; value: string } | { ok: false; reason: NameReason } {
  const value = text.trim()
  if (value === '') return { ok: false, reason: 'empty' }
  return value.length > LONGEST ? { ok: false, reason: 'too-long' } : { ok: true, value }
}

/** Lower-case letters, digits and hyphens only: `Marseille - Interxion MRS2` gives `marseille-interxion-mrs2`. May be empty. */
export function slug(text: string): string {
  return foldText(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST - 10)
}

/** The base itself, or with the first number from 2 that makes it new. Letter case does not make it new. */
export function numbered(base: string, takenNames: Iterable<string>): string {
  const taken = new Set([...takenNames].map((name) => name.toLowerCase()))
  let name = base
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}-${number}`
  return name
}
