import { useMemo } from 'react'

import { routesByFamily } from '../../../../domain/connectivity/family-routes.ts'
import type { StepContextOf } from '../../../../domain/lifecycle/next-step.ts'
import { useLinkContext } from './link-context.ts'

/** What is known of the links of this link's VPC, from what the page has read anyway. */
export function useFactsOfVpc(): StepContextOf {
  const { facts } = useLinkContext()
  const policies = facts.policies.value
  const networks = facts.networks.value
  return useMemo(
    () => (link) => ({ routes: routesByFamily(link, { policies, networks }) }),
    [policies, networks],
  )
}
