import { useQuery } from '@tanstack/react-query'

import { offeredBandwidths } from '../../../../domain/catalogue/bandwidth.ts'
import { popsQuery } from '../../../api/catalogue.ts'
import { connectionsQuery } from '../../../api/connections.ts'
import { linksQuery } from '../../../api/links.ts'
import { useOrderContext } from '../wizard/order-context.ts'

/** The bandwidths, in Mbps, that the draft's location or port can give now; undefined until known. */
export function useOffer(): { sizes: number[] | undefined; error: Error | null; retry: () => void } {
  const { draft } = useOrderContext()
  const region = draft.region ?? 'fr-par'
  const isSelfHosted = draft.kind === 'self-hosted'
  const pops = useQuery({ ...popsQuery({ region }), enabled: !isSelfHosted })
  const connections = useQuery({ ...connectionsQuery({ region, projectId: null }), enabled: isSelfHosted })
  const links = useQuery({ ...linksQuery({ region, projectId: null }), enabled: isSelfHosted })
  const queries = [pops, connections, links]

  function sizes(): number[] | undefined {
    if (isSelfHosted) {
      const connection = connections.data?.find((each) => each.id === draft.connectionId)
      if (!connections.data || !links.data) return undefined
      return connection ? offeredBandwidths({ connection, links: links.data }) : []
    }
    if (!pops.data) return undefined
    const pop = pops.data.find((each) => each.id === draft.popId)
    return pop ? offeredBandwidths({ pop }) : []
  }

  return {
    sizes: sizes(),
    error: queries.find((query) => query.error)?.error ?? null,
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch()
    },
  }
}
