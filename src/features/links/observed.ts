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
  const { value, read, write } = useLocalStorage(`${PREFIX}${linkId}`, schema, NONE)
  /** The status that this tab shows, and since when. */
  const shown = useRef<ObservedTransition>(undefined)
  useEffect(() => {
    const before = shown.current
    if (before?.status === status) return
    const now = { status, at: serverNow().toISOString() }
    shown.current = now
    if (!before) return
    const { observed, isNew } = withObserved(read(), now, before.at)
    if (isNew) write(observed)
    onChange(status, isNew)
  }, [status, read, write, onChange])
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
      if (!before) continue
      const key = `${PREFIX}${id}`
      const { observed, isNew } = withObserved(
        parseStored(readStored(key), schema, NONE),
        { status, at },
        before.at,
      )
      if (isNew) writeStored(key, JSON.stringify(observed))
    }
  }, [links])
}

/** The status changes of all links that this browser saw, by the link's id. */
export function useAllObserved(): ReadonlyMap<string, ObservedTransition[]> {
  return useLocalStorageOf(PREFIX, schema, NONE)
}
