/** Fixes prefixes where they were typed: one entry changes, everything else stays as it is (acceptance 47). */
import type { Family } from '../link/configuration.ts'
import { splitEntries } from './notation.ts'
import { parsePrefixList } from './parse.ts'
import { aggregated, type Siblings } from './sets.ts'

/** Entries by position, from 1, with what takes their place; `null` takes them out. */
type Fixes = ReadonlyMap<number, string | null>

/** Replaces and takes out entries. What goes takes its comma or its line along. */
export function fixEntries(text: string, fixes: Fixes): string {
  let position = 0
  let made = ''
  let end = 0
  let gap = ''
  let isGone = false
  for (const { text: entry, index } of splitEntries(text)) {
    position += 1
    const between = text.slice(end, index)
    end = index + entry.length
    gap = !isGone ? between : made === '' ? gap : widerGap(gap, between)
    const wanted = fixes.get(position)
    isGone = wanted === null
    if (!isGone) made += gap + (wanted ?? entry)
  }
  return made + text.slice(end)
}

/** Of the two gaps that meet where an entry was: the one that begins a line, so that lines stay lines. */
function widerGap(before: string, after: string): string {
  return before.includes('\n') || !after.includes('\n') ? before : after
}

/** Every repair that is known, at once. */
export function fixAll(text: string, family: Family): string {
  const repairs = parsePrefixList(text, family).entries.flatMap(({ position, result }) =>
    !result.ok && result.repair !== undefined ? [[position, result.repair] as const] : [],
  )
  return fixEntries(text, new Map(repairs))
}

/** Puts the parent where the first of the two stood, and takes the other out. */
export function fixSiblings(text: string, family: Family, { halves, parent }: Siblings): string {
  const places = parsePrefixList(text, family).entries.flatMap(({ position, result }) =>
    result.ok && halves.includes(result.prefix) ? [position] : [],
  )
  return fixEntries(text, new Map(places.map((position, index) => [position, index === 0 ? parent : null])))
}

/** The readable entries written as few as can be, a line each; what cannot be read stays below them. */
export function fixToFewest(text: string, family: Family): string {
  const { entries, prefixes } = parsePrefixList(text, family)
  const unread = entries.filter(({ result }) => !result.ok).map((entry) => entry.text)
  return [...aggregated(prefixes), ...unread].join('\n')
}
