import { createContext } from 'react'

/** One attempt to draw a page or a part of it: what is drawn again after a failure is another. */
export interface Drawing {
  /** Set once what was drawn has failed and is no longer shown. */
  hasFailed: boolean
  /** That of the page around a part. */
  within: Drawing | undefined
}

/** The drawing that a component belongs to. */
export const DrawingContext = createContext<Drawing>({ hasFailed: false, within: undefined })

/** True when a drawing, or one around it, is no longer shown because it failed. */
export function hasFailed({ hasFailed: itself, within }: Drawing): boolean {
  return itself || (within !== undefined && hasFailed(within))
}
