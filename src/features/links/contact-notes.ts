import { useEffect, useMemo, useSyncExternalStore } from 'react'
import * as z from 'zod/mini'

import type { Link } from '../../../contract/interlink.ts'
import { withoutPastOutage, type ContactNotes } from '../../../domain/lifecycle/contact.ts'
import { FAMILIES } from '../../../domain/link/configuration.ts'
import { readStored, storedKeys, subscribeToStored, writeStored } from '../../browser/storage.ts'
import { parseStored, useLocalStorage, type StoredValue } from '../../ui/hooks/use-local-storage.ts'

const PREFIX = 'contacted.'
const schema = z.object({
  provision: z.optional(z.string()),
  deprovision: z.optional(z.string()),
  outage: z.optional(z.object({ at: z.string(), down: z.array(z.enum(FAMILIES)) })),
})
const NONE: ContactNotes = {}

/** The notes about one link, kept in this browser. */
export function useContactNotes(linkId: string): StoredValue<ContactNotes> {
  return useLocalStorage(`${PREFIX}${linkId}`, schema, NONE)
}

/** All that this browser has, as one text, so that nothing changes while no note does. */
function storedNotes(): string {
  return storedKeys(PREFIX)
    .map((key) => `${key.slice(PREFIX.length)} ${readStored(key)}`)
    .toSorted()
    .join('\n')
}

/** The notes about all links, by the link's id. */
export function useAllContactNotes(): ReadonlyMap<string, ContactNotes> {
  const text = useSyncExternalStore(subscribeToStored, storedNotes)
  return useMemo(
    () =>
      new Map(
        text
          .split('\n')
          .filter(Boolean)
          .map((line) => {
            const space = line.indexOf(' ')
            return [line.slice(0, space), parseStored(line.slice(space + 1), schema, NONE)] as const
          }),
      ),
    [text],
  )
}

/** Once a link is seen in order, its note about an outage is about a past one, and is dropped. */
export function useForgetPastOutages(
  links: readonly Link[],
  notesOf: ReadonlyMap<string, ContactNotes>,
): void {
  useEffect(() => {
    if (notesOf.size === 0) return
    for (const link of links) {
      const notes = notesOf.get(link.id)
      const kept = notes && withoutPastOutage(link, notes)
      if (kept !== notes) writeStored(`${PREFIX}${link.id}`, JSON.stringify(kept))
    }
  }, [links, notesOf])
}
