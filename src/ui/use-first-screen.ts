import { useDeferredValue } from 'react'
import { NavigationType, useNavigationType } from 'react-router'

/**
 * As many items as a window shows (`first`), and all of them right after they are painted: going to a page
 * does not wait for what is below the window. Whoever goes back gets all at once, so that the browser
 * finds the place where they were.
 */
export function useFirstScreen<Item>(items: readonly Item[], first: number): readonly Item[] {
  const goesBack = useNavigationType() === NavigationType.Pop
  const limit = useDeferredValue(Infinity, goesBack ? Infinity : first)
  return items.length > limit ? items.slice(0, limit) : items
}
