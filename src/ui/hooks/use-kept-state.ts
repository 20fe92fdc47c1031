/**
 * What people have typed and chosen and not yet sent: it outlives the failure of the page that it was typed into, and
 * where that is asked for, loading the page again.
 */
import { use, useCallback, useEffect, useState, type Dispatch, type SetStateAction } from 'react'
import { useLocation } from 'react-router'

import { isLoadedAgain, readFromTab, writeToTab } from '../../browser/tab-storage.ts'
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

/** How long input is kept. `overReload`: also when the page is loaded again, so it must be plain data. */
export interface KeepOptions {
  overReload?: boolean
}

/** What was typed before the page was loaded again. */
function recallFromTab(key: string): unknown {
  if (!isLoadedAgain()) return undefined
  const text = readFromTab(key)
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** For forms with a state of their own; others use `useKeptState`. `name` is unique among all that a page shows at a time. */
export function useKept<Value>(name: string, { overReload = false }: KeepOptions = {}): Kept<Value> {
  const { pathname } = useLocation()
  const drawing = use(DrawingContext)
  const key = `${pathname} ${name}`
  const [recalled] = useState(() => {
    const last = inputs.get(key)
    if (last && hasFailed(last.drawing)) return last.value as Value
    return overReload ? (recallFromTab(key) as Value | undefined) : undefined
  })
  const keep = useCallback(
    (value: Value) => {
      inputs.set(key, { value, pathname, drawing })
      if (overReload) writeToTab(key, JSON.stringify(value))
    },
    [key, pathname, drawing, overReload],
  )
  useEffect(() => {
    return () => {
      // Of what has failed it is needed: it is drawn again.
      if (hasFailed(drawing)) return
      inputs.delete(key)
      if (overReload) writeToTab(key, undefined)
    }
  }, [key, drawing, overReload])
  return { recalled, keep }
}

/** A state that a person fills or opens to fill: as `useState`, and still there when a failed page is drawn again. */
export function useKeptState<Value>(
  name: string,
  initial: Value | (() => Value),
  options?: KeepOptions,
): [Value, Dispatch<SetStateAction<Value>>] {
  const { recalled, keep } = useKept<{ value: Value }>(name, options)
  const [value, setValue] = useState(recalled ? recalled.value : initial)
  useEffect(() => keep({ value }), [keep, value])
  return [value, setValue]
}

/** Forgets what failed pages held, except at `pathname`: a later visit starts empty. */
export function forgetInputExceptAt(pathname: string): void {
  for (const [key, input] of inputs)
    if (input.pathname !== pathname && hasFailed(input.drawing)) inputs.delete(key)
}
