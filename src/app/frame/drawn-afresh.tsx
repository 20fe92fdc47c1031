import { useEffect, type ComponentType } from 'react'
import { useLocation } from 'react-router'

import { ErrorBoundary } from '../../ui/feedback/error-boundary.tsx'
import { forgetInputExceptAt } from '../../ui/hooks/use-kept-state.ts'

/** For the router, which shows the route's page for errors. */
function handOn(error: unknown): never {
  throw error
}

/** What a route shows, drawn afresh by itself when it fails, with what was typed into it; only then the page for errors. */
export function drawnAfresh(Shown: ComponentType): ComponentType {
  return function DrawnAfresh() {
    const { pathname } = useLocation()
    useEffect(() => forgetInputExceptAt(pathname), [pathname])
    return (
      <ErrorBoundary fallback={handOn}>
        <Shown />
      </ErrorBoundary>
    )
  }
}
