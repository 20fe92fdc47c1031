import { REGIONS } from '../../../contract/regions.ts'
import { partnersQuery, popsQuery } from '../../api/catalogue.ts'
import { queryClient } from '../../api/query-client.ts'

/** Asks for locations and partners of every region at once; who is where is asked for once the partners are known. */
export function loadLocations(): null {
  for (const region of REGIONS) {
    void queryClient.prefetchQuery(popsQuery({ region }))
    void queryClient.prefetchQuery(partnersQuery({ region }))
  }
  return null
}
