import type { NextAction } from '../../../domain/lifecycle/next-step.ts'

/** The panel that does what a next step asks for; `order-again` and `open-ticket` lead off the page. */
export const PANEL_ID_BY_ACTION: Record<Exclude<NextAction, 'order-again' | 'open-ticket'>, string> = {
  'contact-partner': 'partner',
  'tell-partner': 'partner',
  'attach-vpc': 'vpc',
  'attach-policy': 'policies',
  'change-policy': 'policies',
  'activate-propagation': 'propagation',
  'configure-router': 'router',
  'check-router': 'router',
}
