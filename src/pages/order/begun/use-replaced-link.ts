import { useQuery } from '@tanstack/react-query'

import type { Link } from '../../../../contract/interlink.ts'
import { isRegion } from '../../../../contract/regions.ts'
import { linkQuery } from '../../../api/links.ts'
import { useOrderContext } from '../wizard/order-context.ts'

/** The refused or expired link that the order takes the place of; undefined where there is none, or none any more. */
export function useReplacedLink(): Link | undefined {
  const { replaces = '' } = useOrderContext().draft
  const [region = '', linkId = ''] = replaces.split('/', 2)
  const { data } = useQuery({
    ...linkQuery({ region: isRegion(region) ? region : 'fr-par', linkId }),
    enabled: isRegion(region),
  })
  return data?.status === 'refused' || data?.status === 'expired' ? data : undefined
}
