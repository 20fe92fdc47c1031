import type { LoaderFunctionArgs } from 'react-router'

import { isRegion, REGIONS } from '../../../contract/regions.ts'
import { isUuid } from '../../../contract/uuid.ts'
import { isNotFound } from '../../../domain/console/api-error.ts'
import { popsQuery } from '../../api/catalogue.ts'
import { connectionQuery, connectionsQuery } from '../../api/connections.ts'
import { linksQuery, selfHostedLinksOf } from '../../api/links.ts'
import { queryClient } from '../../api/query-client.ts'
import { UnknownAddress } from '../../features/navigation/unknown-address.ts'
import { projectIdOf } from '../../features/projects/project-scope.tsx'

/** Asks for the ports of every region and the links on them at once; the page shows each region's as they come. */
export function loadConnections({ request }: LoaderFunctionArgs): null {
  const projectId = projectIdOf(new URL(request.url).searchParams)
  for (const region of REGIONS) {
    void queryClient.prefetchQuery(connectionsQuery({ region, projectId }))
    void queryClient.prefetchQuery(linksQuery(selfHostedLinksOf(region)))
  }
  return null
}

/** Fetches the connection; what names none is reported by the page's own error, and as far as can be before anything is asked. */
export async function loadConnection({ params }: LoaderFunctionArgs): Promise<null> {
  const { region, connectionId = '' } = params
  if (!isRegion(region)) throw new UnknownAddress('region', region ?? '')
  if (!isUuid(connectionId)) throw new UnknownAddress('connection', connectionId)
  void queryClient.prefetchQuery(linksQuery(selfHostedLinksOf(region)))
  void queryClient.prefetchQuery(popsQuery({ region }))
  try {
    await queryClient.ensureQueryData({
      ...connectionQuery({ region, connectionId }),
      revalidateIfStale: true,
    })
  } catch (error) {
    throw isNotFound(error) ? new UnknownAddress('connection', connectionId) : error
  }
  return null
}
