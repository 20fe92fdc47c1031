import { useDeferredValue, type ComponentType } from 'react'

import { useLate } from '../hooks/use-late.ts'
import type { Confirmation } from './confirm-box.tsx'

// Not part of what a page waits for: nobody asks for it before the page is there.
const loadingBox = import('./confirm-box.tsx')

/**
 * Asks before something that cannot be taken back lightly. Focus starts on Cancel, unless the content
 * claims it; while the request runs the dialog cannot be closed, so that its outcome is seen
 * (acceptance 54, 59).
 */
export function ConfirmDialog(confirmation: Confirmation) {
  const late = useLate(loadingBox, confirmation.opened)
  // Closed too: it gives the focus back when it closes.
  return late ? <ClosedFirst Box={late.ConfirmBox} {...confirmation} /> : null
}

/**
 * Puts the dialog up closed, also when it was asked for before it was here: by opening it learns where the
 * focus was, which it gives back when it closes.
 */
function ClosedFirst({ Box, opened, ...confirmation }: Confirmation & { Box: ComponentType<Confirmation> }) {
  const isHere = useDeferredValue(true, false)
  return <Box {...confirmation} opened={opened && isHere} />
}
