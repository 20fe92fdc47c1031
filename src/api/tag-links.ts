import { useMutation, useQueryClient } from '@tanstack/react-query'

import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Link } from '../../contract/interlink.ts'
import { retryTimeOf } from '../../domain/console/api-error.ts'
import { changedTags, type TagChange } from '../../domain/text/tag-change.ts'
import { linkQuery, linksQuery } from './links.ts'
import { keyFor } from './query.ts'
import { call } from './request.ts'

/** How many links are written at a time; the gateway lets a session have more. */
const AT_ONCE = 4

/** A link whose tags could not be changed. */
export interface TagFailure {
  link: Link
  error: unknown
}

interface Tagging extends TagChange {
  links: readonly Link[]
  /** Called after each link, done or not. */
  onProgress: (done: number) => void
}

async function tagLink(link: Link, change: TagChange): Promise<void> {
  const path = { region: link.region, link_id: link.id }
  // The list may be a minute old, and tags are written as a whole: someone else's would be lost.
  const { tags } = await call(interlinkOperations.getLink, { path })
  const changed = changedTags(tags, change)
  if (changed) await call(interlinkOperations.updateLink, { path, body: { tags: changed } })
}

/**
 * Changes the tags of many links, each on its own: what fails does not stop the others, and is given
 * back with its error. A rate limit stops the rest, which then carry the same error.
 */
async function tagLinks({ links, onProgress, ...change }: Tagging): Promise<TagFailure[]> {
  const failures: TagFailure[] = []
  const waiting = [...links]
  let limit: unknown
  const work = async () => {
    for (let link = waiting.shift(); link; link = waiting.shift()) {
      try {
        if (limit !== undefined) throw limit
        await tagLink(link, change)
      } catch (error) {
        if (retryTimeOf(error) !== undefined) limit = error
        failures.push({ link, error })
      }
      onProgress(links.length - waiting.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return failures
}

/** `tagLinks` for a page that lists them. Never rejects: failures are its answer. */
export function useTagLinks() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: tagLinks,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keyFor(linksQuery) }),
        client.invalidateQueries({ queryKey: keyFor(linkQuery) }),
      ]),
  })
}
