import type { ComponentType } from 'react'

import type { OrderStep } from '../../../../domain/order/steps.ts'
import { BandwidthStep } from './bandwidth-step.tsx'
import { LocationStep } from './location-step.tsx'
import { NameStep } from './name-step.tsx'
import { ProviderStep } from './provider-step.tsx'
import { RegionStep } from './region-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { RoutingStep } from './routing-step.tsx'

type LaterStepName = Exclude<OrderStep, 'connection'>

const STEPS: Readonly<Record<LaterStepName, ComponentType>> = {
  region: RegionStep,
  provider: ProviderStep,
  location: LocationStep,
  bandwidth: BandwidthStep,
  routing: RoutingStep,
  name: NameStep,
  review: ReviewStep,
}

/** Every step but the first, in a file of their own: the first is usable before they are loaded. */
export function LaterStep({ step }: { step: LaterStepName }) {
  const Step = STEPS[step]
  return <Step />
}
