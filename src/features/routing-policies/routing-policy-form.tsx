import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'

import type { RoutingPolicyFormProps } from './routing-policy-fields.tsx'

export type { PolicyFormValues } from './routing-policy-fields.tsx'

const RoutingPolicyFields = lazy(async () => ({
  default: (await import('./routing-policy-fields.tsx')).RoutingPolicyFields,
}))

/** A form for a routing policy; what forms are made of comes when the first one is shown. */
export function RoutingPolicyForm(props: RoutingPolicyFormProps) {
  return (
    <Suspense
      fallback={
        <div aria-busy="true" role="group" aria-label={props.title}>
          <Skeleton height={420} />
        </div>
      }
    >
      <RoutingPolicyFields {...props} />
    </Suspense>
  )
}
