import { useEffect, useState } from 'react'
import * as z from 'zod/mini'

import { listOf } from '../../../contract/primitives.ts'
import { serverNow } from '../../api/server-clock.ts'
import type { ObservedTransition } from '../../domain/timeline.ts'

/** Oldest are dropped beyond this; a life has a dozen changes. */
const KEPT = 40

const storedSchema = listOf(z.object({ status: z.string(), at: z.string() }))

function keyOfLink(linkId: string): string {
  return `observed.${linkId}`
}

function readStored(linkId: string): ObservedTransition[] {
  try {
    const parsed = storedSchema.safeParse(JSON.parse(localStorage.getItem(keyOfLink(linkId)) ?? '[]'))
    return parsed.success ? parsed.data : []
  } catch {
    return []
  }
}

/**
 * Status changes of a link that this browser saw, kept in it: the API has no history of statuses
 * (api-contract.md §9.5). Only status and time are stored. The first status seen is not a change.
 * For one link as long as it is mounted.
 */
export function useObserved(linkId: string, status: string): ObservedTransition[] {
  const [seen, setSeen] = useState(() => ({ status, observed: readStored(linkId) }))
  if (seen.status !== status) {
    const change = { status, at: serverNow().toISOString() }
    setSeen({ status, observed: [...seen.observed, change].slice(-KEPT) })
  }

  useEffect(() => {
    if (seen.observed.length === 0) return
    try {
      localStorage.setItem(keyOfLink(linkId), JSON.stringify(seen.observed))
    } catch {
      // Storage is full or switched off: the changes are shown until the page is left.
    }
  }, [linkId, seen.observed])

  return seen.observed
}
