import { useEffect, useRef } from 'react'
import * as z from 'zod/mini'

import type { Link } from '../../../contract/interlink.ts'
import { withObserved, type ObservedTransition } from '../../../domain/lifecycle/observed.ts'
import { serverNow } from '../../api/server-clock.ts'
import { readStored, writeStored } from '../../browser/storage.ts'
import { parseStored, useLocalStorage, useLocalStorageOf } from '../../ui/hooks/use-local-storage.ts'

const PREFIX = 'observed.'
const schema = z.array(z.object({ status: z.string(), at: z.string() }))
const NONE: ObservedTransition[] = []

/** Keeps a change of a link since a moment (RFC 3339), unless another tab has; then it is not new. */
function keepChange(linkId: string, change: ObservedTransition, since: string): boolean {
  const key = `${PREFIX}${linkId}`
  const kept = parseStored(readStored(key), schema, NONE)
  const { observed, isNew } = withObserved(kept, change, since)
  if (isNew) writeStored(key, JSON.stringify(observed))
  return isNew
}

/**
 * Status changes of a link that this browser saw, kept in it and shared among its tabs. Only status and
 * time are stored; the first status seen is not a change. `onChange` hears each change once in each
 * tab, with whether this tab was the first to see it. For one link as long as it is mounted.
 */
export function useObserved(
  linkId: string,
  status: string,
  onChange: (status: string, isFirst: boolean) => void,
): ObservedTransition[] {
  const { value } = useLocalStorage(`${PREFIX}${linkId}`, schema, NONE)
  /** The status that this tab shows, and since when. */
  const shown = useRef<ObservedTransition>(undefined)
  useEffect(() => {
    const before = shown.current
    if (before?.status === status) return
    const now = { status, at: serverNow().toISOString() }
    shown.current = now
    if (!before) return
    onChange(status, keepChange(linkId, now, before.at))
  }, [linkId, status, onChange])
  return value
}

/** Keeps the status changes of many links that this tab sees while it is open, like `useObserved` those of one. */
export function useKeepObserved(links: readonly Link[]): void {
  /** The status of each that this tab shows, and since when. */
  const shown = useRef(new Map<string, ObservedTransition>())
  useEffect(() => {
    const at = serverNow().toISOString()
    for (const { id, status } of links) {
      const before = shown.current.get(id)
      if (before?.status === status) continue
      shown.current.set(id, { status, at })
      if (before) keepChange(id, { status, at }, before.at)
    }
  }, [links])
}

/** The status changes of all links that this browser saw, by the link's id. */
export function useAllObserved(): ReadonlyMap<string, ObservedTransition[]> {
  return useLocalStorageOf(PREFIX, schema, NONE)
}
