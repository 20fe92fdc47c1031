import { useQuery } from '@tanstack/react-query'

import type { Partner, Pop } from '../../../../contract/interlink.ts'
import type { Region } from '../../../../contract/regions.ts'
import { presenceOf, type Presence } from '../../../../domain/catalogue/offers.ts'
import { partnersQuery, popsQuery, presenceQuery } from '../../../api/catalogue.ts'

/** What can be ordered in a region; a part that is not here yet is empty and `isReady` false. */
export interface Catalogue {
  pops: Pop[]
  partners: Partner[]
  presence: Presence
  isReady: boolean
  error: Error | null
  /** Asks again for what failed. */
  retry: () => void
}

const NO_PRESENCE: Presence = new Map()

/** Locations, partners and who is where, of one region. */
export function useCatalogue(region: Region): Catalogue {
  const pops = useQuery(popsQuery({ region }))
  const partners = useQuery(partnersQuery({ region }))
  const partnerIds = partners.data?.map((partner) => partner.id) ?? []
  const presence = useQuery({
    ...presenceQuery({ region, partnerIds }),
    enabled: partners.data !== undefined,
  })
  const queries = [pops, partners, presence]
  return {
    pops: pops.data ?? [],
    partners: partners.data ?? [],
    presence: presence.data ? presenceOf(presence.data) : NO_PRESENCE,
    isReady: queries.every((query) => query.data !== undefined),
    error: queries.find((query) => query.error)?.error ?? null,
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch()
    },
  }
}
