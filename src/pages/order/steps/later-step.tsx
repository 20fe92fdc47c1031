import type { ComponentType } from 'react'

import type { LaterPage } from '../wizard/use-order.ts'
import { BandwidthStep } from './bandwidth-step.tsx'
import { LocationStep } from './location-step.tsx'
import { ProviderStep } from './provider-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { RoutingStep } from './routing-step.tsx'

const STEPS: Readonly<Record<LaterPage, ComponentType>> = {
  provider: ProviderStep,
  location: LocationStep,
  bandwidth: BandwidthStep,
  routing: RoutingStep,
  review: ReviewStep,
}

/** Every page but the first, in a file of their own: the first is usable before they are loaded. */
export function LaterStep({ page }: { page: LaterPage }) {
  const Step = STEPS[page]
  return <Step />
}
