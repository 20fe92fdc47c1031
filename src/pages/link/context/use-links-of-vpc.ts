import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import type { Link } from '../../../../contract/interlink.ts'
import { routesByFamily } from '../../../../domain/connectivity/family-routes.ts'
import type { StepContextOf } from '../../../../domain/lifecycle/next-step.ts'
import { linksQuery } from '../../../api/links.ts'
import { useLinkContext } from './link-context.ts'

/** The links of a VPC, and what is known of each besides itself. */
interface LinksOfVpc {
  links: Link[]
  factsOf: StepContextOf
}

/**
 * The links that lead to the VPC of this page's link, itself among them, judged by what the page has read anyway.
 * Undefined while they are not known: then nothing is claimed of them.
 */
export function useLinksOfVpc(vpcId: string): LinksOfVpc | undefined {
  const { region, facts } = useLinkContext()
  const { data } = useQuery(linksQuery({ region, projectId: null }))
  const policies = facts.policies.value
  const networks = facts.networks.value
  return useMemo(
    () =>
      data && {
        links: data.filter((link) => link.vpc_id === vpcId),
        factsOf: (link) => ({ routes: routesByFamily(link, { policies, networks }) }),
      },
    [data, vpcId, policies, networks],
  )
}
