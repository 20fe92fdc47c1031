import type { LoaderFunctionArgs } from 'react-router'

import { isRegion } from '../../../contract/regions.ts'
import { isUuid } from '../../../contract/uuid.ts'
import { linkQuery } from '../../api/links.ts'
import { queryClient } from '../../api/query-client.ts'
import { UnknownAddress } from '../../features/navigation/unknown-address.ts'

/** Fetches the link; a region that does not exist or an id of the wrong form is reported before anything is asked. */
export async function loadLink({ params }: LoaderFunctionArgs): Promise<null> {
  const { region, linkId = '' } = params
  if (!isRegion(region)) throw new UnknownAddress('region', region ?? '')
  if (!isUuid(linkId)) throw new UnknownAddress('link', linkId)
  // Part of the page's own file, which is on its way already.
  const facts = import('./context/use-related-resources.ts')
  const link = await queryClient.ensureQueryData({
    ...linkQuery({ region, linkId }),
    revalidateIfStale: true,
  })
  const { prefetchRelatedResources } = await facts
  // Before the page is shown, which asks for what is not on its way; it does not wait for the answers.
  prefetchRelatedResources(queryClient, link, region)
  return null
}
