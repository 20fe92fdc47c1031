/** A change of tags that is made to several links at once. */
import { normaliseTags } from './tags.ts'

export interface TagChange {
  add: readonly string[]
  remove: readonly string[]
}

/**
 * The tags that a link gets, in its own order with the new ones behind; null when nothing changes and
 * nothing needs to be sent. A tag that is both added and removed stays.
 */
export function changedTags(tags: readonly string[], { add, remove }: TagChange): string[] | null {
  const gone = new Set(remove.filter((tag) => !add.includes(tag)))
  const kept = tags.filter((tag) => !gone.has(tag))
  const changed = [...kept, ...normaliseTags(add).filter((tag) => !kept.includes(tag))]
  return changed.length === tags.length && changed.every((tag, index) => tag === tags[index]) ? null : changed
}
