import { useQueries, type UseQueryResult } from '@tanstack/react-query'

import type { DedicatedConnection, Link } from '../../../contract/interlink.ts'
import { REGIONS, type Region } from '../../../contract/regions.ts'
import { portUse, type PortUse } from '../../../domain/catalogue/port.ts'
import { popsQuery } from '../../api/catalogue.ts'
import { connectionsQuery } from '../../api/connections.ts'
import { linksQuery, selfHostedLinksOf } from '../../api/links.ts'
import { pollByState, polled } from '../../api/poll.ts'
import { hasNothingToShow } from '../../ui/feedback/failed-regions.tsx'
import { useGracePeriod } from '../../ui/hooks/use-grace-period.ts'

/** One connection as the list shows it. */
export interface ConnectionRow {
  id: string
  connection: DedicatedConnection
  region: Region
  /** Undefined while the links on it are not known. */
  use: PortUse | undefined
  /** Undefined until known. */
  popName: string | undefined
}

interface RegionConnections {
  region: Region
  query: UseQueryResult<DedicatedConnection[]>
  links: UseQueryResult<Link[]>
}

// The loader has just asked; what it was refused is shown, not asked for again at once.
const STARTED = { ...polled(pollByState), retryOnMount: false } as const

/** The dedicated connections of all regions in one list, each region standing or failing alone. */
export function useConnections(projectId: string | null) {
  const connections = useQueries({
    queries: REGIONS.map((region) => ({ ...connectionsQuery({ region, projectId }), ...STARTED })),
  })
  const links = useQueries({
    queries: REGIONS.map((region) => ({ ...linksQuery(selfHostedLinksOf(region)), ...STARTED })),
  })
  const pops = useQueries({
    queries: REGIONS.map((region, index) => ({
      ...popsQuery({ region }),
      staleTime: 300_000,
      enabled: Boolean(connections[index]?.data?.length),
    })),
  })
  const regions = REGIONS.flatMap((region, index): RegionConnections[] => {
    const [query, onThem] = [connections[index], links[index]]
    return query && onThem ? [{ region, query, links: onThem }] : []
  })
  const isLoading = regions.some(({ query }) => query.isPending)
  const isPatient = useGracePeriod(regions.map(({ query }) => query.isPending))
  const rows = regions.flatMap(({ region, query, links: onThem }, index): ConnectionRow[] =>
    (query.data ?? []).map((connection) => ({
      id: connection.id,
      connection,
      region,
      use: onThem.data && portUse(connection, onThem.data),
      popName: pops[index]?.data?.find((pop) => pop.id === connection.pop_id)?.display_name,
    })),
  )
  return {
    regions,
    rows: isPatient ? [] : rows,
    /** Their connections are here, but not what is on them. */
    withoutLinks: regions.filter(({ query, links: onThem }) => query.data?.length && onThem.isError),
    isLoading,
    isAllFailed: hasNothingToShow(regions),
    isEmpty: rows.length === 0 && !isLoading && !regions.some(({ query }) => query.isError),
  }
}
