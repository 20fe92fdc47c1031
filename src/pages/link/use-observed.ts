import { useEffect, useState } from 'react'
import * as z from 'zod/mini'

import { listOf } from '../../../contract/primitives.ts'
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
 */
export function useObserved(linkId: string, status: string): ObservedTransition[] {
  const [observed, setObserved] = useState(() => readStored(linkId))
  const [last, setLast] = useState({ linkId, status })

  useEffect(() => {
    if (last.linkId === linkId && last.status === status) return
    const isChange = last.linkId === linkId
    setLast({ linkId, status })
    const known = readStored(linkId)
    if (!isChange || known.at(-1)?.status === status) {
      setObserved(known)
      return
    }
    const next = [...known, { status, at: new Date().toISOString() }].slice(-KEPT)
    setObserved(next)
    try {
      localStorage.setItem(keyOfLink(linkId), JSON.stringify(next))
    } catch {
      // Storage is full or switched off: the change is shown until the page is left.
    }
  }, [linkId, status, last])

  return observed
}
