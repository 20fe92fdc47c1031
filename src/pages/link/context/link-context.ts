import { createContext, use } from 'react'

import type { NothingAnnounced } from '../../../../domain/lifecycle/next-step.ts'
import type { LinkState } from './use-link.ts'
import type { RelatedResources } from './use-related-resources.ts'

interface LinkContextValue extends LinkState {
  facts: RelatedResources
  /** Why no subnet of the VPC is announced; undefined while some is, or that is not known. */
  nothingAnnounced: NothingAnnounced | undefined
}

/** The link of the page and what is known of it, for its panels. */
export const LinkContext = createContext<LinkContextValue | undefined>(undefined)

/** The page's link and what is known about it. */
export function useLinkContext(): LinkContextValue {
  const value = use(LinkContext)
  if (!value) throw new Error('useLinkContext is used outside the link page')
  return value
}
