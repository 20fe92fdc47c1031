import type { Region } from '../../contract/regions.ts'
import { vpcOperations } from '../../contract/vpc.ts'
import { allPages } from './all-pages.ts'
import { defineQuery } from './query.ts'
import { call } from './request.ts'

/** VPCs of a region over all projects: link and VPC may be of different projects (api-contract.md §5.2). */
export const vpcsQuery = defineQuery('vpcs', ({ region }: { region: Region }, signal) =>
  allPages(async (paging) => {
    const response = await call(
      vpcOperations.listVpcs,
      { path: { region }, query: { ...paging, order_by: 'name_asc' } },
      { signal },
    )
    return { items: response.vpcs, total: response.total_count }
  }),
)
