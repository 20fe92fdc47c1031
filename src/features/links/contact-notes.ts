import { useEffect } from 'react'
import * as z from 'zod/mini'

import type { Link } from '../../../contract/interlink.ts'
import { withoutPastOutage, type ContactNotes } from '../../../domain/lifecycle/contact.ts'
import { FAMILIES } from '../../../domain/link/configuration.ts'
import { writeStored } from '../../browser/storage.ts'
import { useLocalStorage, useLocalStorageOf, type StoredValue } from '../../ui/hooks/use-local-storage.ts'

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

/** The notes about all links, by the link's id. */
export function useAllContactNotes(): ReadonlyMap<string, ContactNotes> {
  return useLocalStorageOf(PREFIX, schema, NONE)
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
