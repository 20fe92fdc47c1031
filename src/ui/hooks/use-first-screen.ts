import { useEffect, useState } from 'react'
import { NavigationType, useNavigationType } from 'react-router'

import { afterPaint } from './after-paint.ts'

/**
 * False while a page, or a part of it, is drawn for the first time, true right after that is painted: going
 * to a page does not wait for what stands below the window. True at once for whoever goes back, so that
 * the browser finds the place where they were.
 */
export function useIsWhole(): boolean {
  const goesBack = useNavigationType() === NavigationType.Pop
  const [isWhole, show] = useState(goesBack)
  // Not by a deferred value, which is drawn as soon as the first drawing is done, painted or not.
  useEffect(() => (isWhole ? undefined : afterPaint(() => show(true))), [isWhole])
  return isWhole
}

/** The first of many items, about as many as a window shows, and all of them right after they are painted. */
export function useFirstScreen<Item>(items: readonly Item[], first: number): readonly Item[] {
  const isWhole = useIsWhole()
  return isWhole || items.length <= first ? items : items.slice(0, first)
}
