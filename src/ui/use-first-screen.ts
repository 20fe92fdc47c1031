import { useDeferredValue } from 'react'
import { NavigationType, useNavigationType } from 'react-router'

/**
 * False while a page, or a part of it, is drawn for the first time, true right after that is painted: going
 * to a page does not wait for what stands below the window. True at once for whoever goes back, so that
 * the browser finds the place where they were.
 */
export function useIsWhole(): boolean {
  const goesBack = useNavigationType() === NavigationType.Pop
  return useDeferredValue(true, goesBack)
}

/** The first of many items, about as many as a window shows, and all of them right after they are painted. */
export function useFirstScreen<Item>(items: readonly Item[], first: number): readonly Item[] {
  const isWhole = useIsWhole()
  return isWhole || items.length <= first ? items : items.slice(0, first)
}
