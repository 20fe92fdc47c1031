import { interlinkOperations } from '../../contract/interlink-operations.ts'
import type { Partner, Pop } from '../../contract/interlink.ts'
import type { Region } from '../../contract/regions.ts'
import { allPages } from './all-pages.ts'
import { defineQuery } from './query.ts'
import { call } from './request.ts'

type PopFilter = { partner_id?: string; dedicated_available?: boolean }

function listPops(region: Region, signal: AbortSignal, filter: PopFilter = {}): Promise<Pop[]> {
  return allPages(async (paging) => {
    const response = await call(
      interlinkOperations.listPops,
      { path: { region }, query: { ...paging, order_by: 'name_asc', ...filter } },
      { signal },
    )
    return { items: response.pops, total: response.total_count }
  })
}

/** Locations of a region with what they offer, from the list answer, which is the one to trust (api-contract.md §3). */
export const popsQuery = defineQuery('pops', ({ region }: { region: Region }, signal) =>
  listPops(region, signal),
)

/** Ids of the locations of a region where dedicated connections are available, for self-hosted links (api-contract.md §2.1). */
export const dedicatedPopsQuery = defineQuery(
  'dedicatedPops',
  async ({ region }: { region: Region }, signal) => {
    const pops = await listPops(region, signal, { dedicated_available: true })
    return pops.map((pop) => pop.id)
  },
)

/** Partners of a region. */
export const partnersQuery = defineQuery(
  'partners',
  ({ region }: { region: Region }, signal): Promise<Partner[]> =>
    allPages(async (paging) => {
      const response = await call(
        interlinkOperations.listPartners,
        { path: { region }, query: { ...paging, order_by: 'name_asc' } },
        { signal },
      )
      return { items: response.partners, total: response.total_count }
    }),
)

/** Which locations each partner of a region serves: partner id → ids of its locations. One call per partner. */
export const presenceQuery = defineQuery(
  'presence',
  async ({ region, partnerIds }: { region: Region; partnerIds: string[] }, signal) => {
    const lists = await Promise.all(
      partnerIds.map(async (id) => {
        const pops = await listPops(region, signal, { partner_id: id })
        return [id, pops.map((pop) => pop.id)] as const
      }),
    )
    return Object.fromEntries(lists)
  },
)
