import { useEffect, useRef } from 'react'
import * as z from 'zod/mini'

import { serverNow } from '../../api/server-clock.ts'
import { withObserved } from '../../domain/observed.ts'
import type { ObservedTransition } from '../../domain/timeline.ts'
import { useKept } from './use-kept.ts'

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
  updatedAt: number,
  onChange: (status: string, isFirst: boolean) => void,
): ObservedTransition[] {
  const { value, read, write } = useKept(`observed.${linkId}`, storedSchema, NONE)
  const last = useRef<ObservedTransition>(undefined)
  useEffect(() => {
    const look = { status, at: serverNow().toISOString() }
    const before = last.current
    last.current = look
    if (!before || before.status === status) return
    const { observed, isNew } = withObserved(read(), look, before.at)
    if (isNew) write(observed)
    onChange(status, isNew)
  }, [status, updatedAt, read, write, onChange])
  return value
}
