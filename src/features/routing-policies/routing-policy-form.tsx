import { Skeleton } from '@mantine/core'

import { lazyPart } from '../../ui/feedback/later.tsx'

export type { PolicyFormValues } from './routing-policy-fields.tsx'

/** A form for a routing policy; what forms are made of comes when the first one is shown. */
export const RoutingPolicyForm = lazyPart(
  async () => (await import('./routing-policy-fields.tsx')).RoutingPolicyFields,
  {
    outline: ({ title }) => (
      <div aria-busy="true" role="group" aria-label={title}>
        <Skeleton height={420} />
      </div>
    ),
  },
)
