import type { LoaderFunctionArgs } from 'react-router'

import { ORDER_STEPS } from '../../domain/order-draft.ts'
import { UnknownAddress } from '../../ui/unknown-address.ts'

/** Refuses a step that does not exist. */
export function loadOrder({ params }: LoaderFunctionArgs): null {
  const step = params['step'] ?? ''
  if (!ORDER_STEPS.some((known) => known === step)) throw new UnknownAddress('step', step)
  return null
}
