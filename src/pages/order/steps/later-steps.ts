import type { ComponentType } from 'react'

import type { OrderStep } from '../../../../domain/order/steps.ts'
import { BandwidthStep } from './bandwidth-step.tsx'
import { LocationStep } from './location-step.tsx'
import { NameStep } from './name-step.tsx'
import { ProviderStep } from './provider-step.tsx'
import { RegionStep } from './region-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { RoutingStep } from './routing-step.tsx'
import '../../../ui/layout/form-styles.ts'

/** Every step but the first, in a file of their own: the first is usable before they are here. */
export const LATER_STEPS: Readonly<Record<Exclude<OrderStep, 'connection'>, ComponentType>> = {
  region: RegionStep,
  provider: ProviderStep,
  location: LocationStep,
  bandwidth: BandwidthStep,
  routing: RoutingStep,
  name: NameStep,
  review: ReviewStep,
}
