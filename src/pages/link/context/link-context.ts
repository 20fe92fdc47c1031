import { createContext, use } from 'react'

import type { RoutesByFamily } from '../../../../domain/link/family-state.ts'
import type { LinkState } from './use-link.ts'
import type { RelatedResources } from './use-related-resources.ts'

interface LinkContextValue extends LinkState {
  facts: RelatedResources
  /** What its policies let through, as far as that is known. */
  routes: RoutesByFamily
}

/** The link of the page and what is known of it, for its panels. */
export const LinkContext = createContext<LinkContextValue | undefined>(undefined)

/** The page's link and what is known about it. */
export function useLinkContext(): LinkContextValue {
  const value = use(LinkContext)
  if (!value) throw new Error('useLinkContext is used outside the link page')
  return value
}
