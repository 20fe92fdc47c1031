import type { LoaderFunctionArgs } from 'react-router'

import { isRegion, REGIONS, type Region } from '../../../contract/regions.ts'
import { isUuid } from '../../../contract/uuid.ts'
import { dedicatedPopsQuery, partnersQuery, popsQuery } from '../../api/catalogue.ts'
import { queryClient } from '../../api/query-client.ts'
import { UnknownAddress } from '../../features/navigation/unknown-address.ts'

/** Asks for locations and partners of every region at once; who is where is asked for once the partners are known. */
export function loadLocations(): null {
  for (const region of REGIONS) {
    void queryClient.prefetchQuery(popsQuery({ region }))
    void queryClient.prefetchQuery(partnersQuery({ region }))
    void queryClient.prefetchQuery(dedicatedPopsQuery({ region }))
  }
  return null
}

/** A catalogue as old as this still says whether something is in it, in ms. */
const FRESH_MS = 60_000

/** Makes sure that the location is in its region's list, whose answer is the one to trust (api-contract.md §3, Pop). */
export function loadLocation({ params }: LoaderFunctionArgs): Promise<null> {
  const { region, popId = '' } = params
  return find('location', region, popId, (known) => {
    void queryClient.prefetchQuery(partnersQuery({ region: known }))
    return queryClient.fetchQuery({ ...popsQuery({ region: known }), staleTime: FRESH_MS })
  })
}

/** Makes sure that the partner is in its region's list. */
export function loadPartner({ params }: LoaderFunctionArgs): Promise<null> {
  const { region, partnerId = '' } = params
  return find('partner', region, partnerId, (known) => {
    void queryClient.prefetchQuery(popsQuery({ region: known }))
    return queryClient.fetchQuery({ ...partnersQuery({ region: known }), staleTime: FRESH_MS })
  })
}

async function find(
  what: 'location' | 'partner',
  region: string | undefined,
  id: string,
  list: (region: Region) => Promise<readonly { id: string }[]>,
): Promise<null> {
  if (!isRegion(region)) throw new UnknownAddress('region', region ?? '')
  if (!isUuid(id)) throw new UnknownAddress(what, id)
  const all = await list(region)
  if (!all.some((each) => each.id === id)) throw new UnknownAddress(what, id)
  return null
}
