import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'

import { ORDER_STEPS } from '../../../domain/order/steps.ts'
import { UnknownAddress } from '../../features/navigation/unknown-address.ts'

const isStep = (text: string | undefined) => ORDER_STEPS.some((known) => known === text)

/** Refuses a step that does not exist. */
export function loadOrder({ params }: LoaderFunctionArgs): null {
  const { step } = params
  if (!isStep(step)) throw new UnknownAddress('step', step ?? '')
  return null
}

/**
 * From step to step there is nothing to load: the router then draws the next step at once, instead of
 * the one that is left once more as *loading*.
 */
export function orderMustLoad({ nextParams }: ShouldRevalidateFunctionArgs): boolean {
  return !isStep(nextParams['step'])
}
