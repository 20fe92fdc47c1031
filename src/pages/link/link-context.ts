import { createContext, use } from 'react'

import type { LinkFacts } from './use-link-facts.ts'
import type { LinkState } from './use-link.ts'

interface LinkContextValue extends LinkState {
  facts: LinkFacts
  /** No attached policy lets any subnet of the VPC out; undefined as long as that cannot be told. */
  announcesNothing: boolean | undefined
}

export const LinkContext = createContext<LinkContextValue | undefined>(undefined)

/** The page's link and what is known about it. */
export function useLinkContext(): LinkContextValue {
  const value = use(LinkContext)
  if (!value) throw new Error('useLinkContext is used outside the link page')
  return value
}
