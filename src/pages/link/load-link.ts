import type { LoaderFunctionArgs } from 'react-router'

import { isUuid } from '../../../contract/primitives.ts'
import { isRegion } from '../../../contract/regions.ts'
import { linkQuery } from '../../api/links.ts'
import { queryClient } from '../../api/query-client.ts'
import { UnknownAddress } from '../../ui/unknown-address.ts'

/** Fetches the link; a region that does not exist or an id of the wrong form is said before anything is asked. */
export async function loadLink({ params }: LoaderFunctionArgs): Promise<null> {
  const { region, linkId = '' } = params
  if (!isRegion(region)) throw new UnknownAddress('region', region ?? '')
  if (!isUuid(linkId)) throw new UnknownAddress('link', linkId)
  await queryClient.ensureQueryData(linkQuery({ region, linkId }))
  return null
}
