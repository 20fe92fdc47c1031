import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'

import { isRegion, REGIONS, type Region } from '../../../contract/regions.ts'
import { familyOf, type Family } from '../../../domain/link/configuration.ts'
import { ofFamily } from '../../../domain/prefixes/parse.ts'
import type { ReadPolicy } from '../../../domain/routing-policies/as-text/text.ts'
import { policyValues, type PolicyValues } from '../../../domain/routing-policies/edit.ts'
import { numbered } from '../../../domain/text/link-name.ts'
import { routingPoliciesQuery } from '../../api/routing-policies.ts'

/** What a new policy begins with, after the one that the address names. */
interface Model {
  region?: Region
  projectId?: string
  family?: Family
  start?: PolicyValues
  /** The address names one that is not there, or cannot be read. */
  isMissing: boolean
}

/** The policy that `?from=region/id` names, under a name that is still free. Read once: the form is then the person's own. */
export function useModel(): Model {
  const [search] = useSearchParams()
  const [region, id] = search.get('from')?.split('/') ?? []
  const isNamed = search.has('from')
  const { data } = useQuery({
    ...routingPoliciesQuery({ region: isRegion(region) ? region : REGIONS[0] }),
    enabled: false,
  })
  const [model] = useState<Model>(() => {
    const policy = data?.find((each) => each.id === id && each.region === region)
    if (!policy || !isRegion(region)) return { isMissing: isNamed }
    const taken = data?.map(({ name }) => name) ?? []
    return {
      region,
      projectId: policy.project_id,
      family: familyOf(policy),
      start: { ...policyValues(policy), name: numbered(policy.name, taken) },
      isMissing: false,
    }
  })
  return model
}

/** The IP version that a file names, else that of most of its prefixes. */
export function familyOfFile({ isIpv6, outgoing, incoming }: ReadPolicy): Family {
  if (isIpv6 !== undefined) return isIpv6 ? 'ipv6' : 'ipv4'
  const all = [...outgoing, ...incoming]
  return ofFamily(all, 'ipv6').length > ofFamily(all, 'ipv4').length ? 'ipv6' : 'ipv4'
}
