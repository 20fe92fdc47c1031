import { useQuery } from '@tanstack/react-query'

import type { Link } from '../../../contract/interlink.ts'
import { isRegion, type Region } from '../../../contract/regions.ts'
import { redundancy, type Redundancy } from '../../../domain/connectivity/redundancy.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import { popsQuery } from '../../api/catalogue.ts'

/** How the links of one VPC back each other up; undefined while the locations of their region are not known, when nothing is claimed. */
export function useRedundancy(
  region: string,
  links: readonly Link[],
  factsOf: StepContextOf,
): Redundancy | undefined {
  const pops = useQuery({ ...popsQuery({ region: region as Region }), enabled: isRegion(region) })
  return pops.data && redundancy(links, pops.data, factsOf)
}
