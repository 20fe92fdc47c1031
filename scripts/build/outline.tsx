import { renderToStaticMarkup } from 'react-dom/server'

import { FrameSkeleton } from '../../src/app/frame/frame-skeleton.tsx'

/** What React draws first, as markup for index.html. */
export function outlineMarkup(): string {
  return renderToStaticMarkup(<FrameSkeleton />)
}
