import { lazyPart, PartFailed } from '../feedback/later.tsx'
import type { Confirmation } from './confirm-box.tsx'

/**
 * Asks before something that cannot be taken back lightly. Focus starts on Cancel, unless the content
 * claims it; while the request runs the dialog cannot be closed, so that its outcome is seen
 * (acceptance 54, 59). Shown closed before it opens, it gives the focus back when it closes.
 */
export const ConfirmDialog = lazyPart<Confirmation>(
  async () => (await import('./confirm-box.tsx')).ConfirmBox,
  { failed: (failed, { opened }) => (opened ? <PartFailed {...failed} /> : null) },
)
