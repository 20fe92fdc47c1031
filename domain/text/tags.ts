/** Tags as people type them: trimmed, never twice, commas between them (acceptance 14). */

/** White space at the ends removed, inner runs made one space. `''` when nothing is left. */
export function normaliseTag(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

/** A list without blanks and duplicates, in the order of first appearance. */
export function normaliseTags(tags: Iterable<string>): string[] {
  const kept = new Set<string>()
  for (const tag of tags) kept.add(normaliseTag(tag))
  kept.delete('')
  return [...kept]
}

/** Adds what was typed or pasted; commas and line breaks separate tags. What is already there stays where it is. */
export function addTags(tags: readonly string[], text: string): string[] {
  return normaliseTags([...tags, ...text.split(/[,\n\r]/)])
}

/** The list without one tag. */
export function removeTag(tags: readonly string[], tag: string): string[] {
  return tags.filter((each) => each !== tag)
}
