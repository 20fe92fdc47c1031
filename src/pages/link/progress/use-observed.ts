import { useEffect, useRef } from 'react'
import * as z from 'zod/mini'

import { withObserved } from '../../../../domain/lifecycle/observed.ts'
import type { ObservedTransition } from '../../../../domain/lifecycle/observed.ts'
import { serverNow } from '../../../api/server-clock.ts'
import { useLocalStorage } from '../../../ui/hooks/use-local-storage.ts'

const storedSchema = z.array(z.object({ status: z.string(), at: z.string() }))
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
  const { value, read, write } = useLocalStorage(`observed.${linkId}`, storedSchema, NONE)
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
