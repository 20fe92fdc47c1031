/** What people have typed and chosen and not yet sent: it outlives the failure of the page that it was typed into. */
import { use, useCallback, useEffect, useState, type Dispatch, type SetStateAction } from 'react'
import { useLocation } from 'react-router'

import { DrawingContext, hasFailed, type Drawing } from './drawing.ts'

interface Input {
  value: unknown
  pathname: string
  drawing: Drawing
}

/** By page and name. No secret key may be among them: they stay in memory until the page is left. */
const inputs = new Map<string, Input>()

interface Kept<Value> {
  /** What was typed into what has failed and is now drawn again; undefined for a form that just opens. */
  recalled: Value | undefined
  /** Remembers what is typed, for as long as the caller is shown, and if it fails until it is drawn again. */
  keep: (value: Value) => void
}

/** For forms with a state of their own; others use `useKeptState`. `name` is unique among all that a page shows at a time. */
export function useKept<Value>(name: string): Kept<Value> {
  const { pathname } = useLocation()
  const drawing = use(DrawingContext)
  const key = `${pathname} ${name}`
  const [recalled] = useState(() => {
    const last = inputs.get(key)
    return last && hasFailed(last.drawing) ? (last.value as Value) : undefined
  })
  const keep = useCallback(
    (value: Value) => void inputs.set(key, { value, pathname, drawing }),
    [key, pathname, drawing],
  )
  useEffect(() => {
    return () => {
      // Of what has failed it is needed: it is drawn again.
      if (!hasFailed(drawing)) inputs.delete(key)
    }
  }, [key, drawing])
  return { recalled, keep }
}

/** A state that a person fills or opens to fill: as `useState`, and still there when a failed page is drawn again. */
export function useKeptState<Value>(
  name: string,
  initial: Value | (() => Value),
): [Value, Dispatch<SetStateAction<Value>>] {
  const { recalled, keep } = useKept<{ value: Value }>(name)
  const [value, setValue] = useState(recalled ? recalled.value : initial)
  useEffect(() => keep({ value }), [keep, value])
  return [value, setValue]
}

/** Forgets what failed pages held, except at `pathname`: a later visit starts empty. */
export function forgetInputExceptAt(pathname: string): void {
  for (const [key, input] of inputs)
    if (input.pathname !== pathname && hasFailed(input.drawing)) inputs.delete(key)
}
