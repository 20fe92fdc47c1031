import { useQueries, type UseQueryResult } from '@tanstack/react-query'

import type { Partner, Pop } from '../../../contract/interlink.ts'
import type { Region } from '../../../contract/regions.ts'
import { locationsOf, type CatalogueLocation } from '../../../domain/catalogue/locations.ts'
import { presenceOf } from '../../../domain/catalogue/offers.ts'
import { dedicatedPopsQuery, partnersQuery, popsQuery, presenceQuery } from '../../api/catalogue.ts'

/** One region's part of the catalogue; it succeeds or fails alone. */
export interface RegionLocations {
  region: Region
  places: CatalogueLocation[]
  partners: Partner[]
  /** What it is made of, as one: its data are there once there is something to show. */
  query: {
    data: Pop[] | undefined
    error: Error | null
    isPending: boolean
    dataUpdatedAt: number
    refetch: () => void
  }
}

/** It changes over days, not minutes. */
const SETTLED = { staleTime: 60_000, retryOnMount: false } as const

/** Locations with their partners, of these regions; what fails leaves the rest standing. */
export function useCatalogues(regions: readonly Region[]): RegionLocations[] {
  const pops = useQueries({ queries: regions.map((region) => ({ ...popsQuery({ region }), ...SETTLED })) })
  const partners = useQueries({
    queries: regions.map((region) => ({ ...partnersQuery({ region }), ...SETTLED })),
  })
  const presence = useQueries({
    queries: regions.map((region, index) => ({
      ...presenceQuery({ region, partnerIds: partners[index]?.data?.map(({ id }) => id) ?? [] }),
      ...SETTLED,
      enabled: partners[index]?.data !== undefined,
    })),
  })
  const dedicated = useQueries({
    queries: regions.map((region) => ({ ...dedicatedPopsQuery({ region }), ...SETTLED })),
  })
  return regions.map((region, index) => {
    const parts: (UseQueryResult | undefined)[] = [pops[index], partners[index], presence[index]]
    return {
      region,
      partners: partners[index]?.data ?? [],
      places: locationsOf(region, {
        pops: pops[index]?.data ?? [],
        partners: partners[index]?.data ?? [],
        presence: presenceOf(presence[index]?.data ?? {}),
        dedicatedPopIds: dedicated[index]?.data,
      }),
      query: {
        data: pops[index]?.data,
        error: parts.find((part) => part?.error)?.error ?? null,
        // Without its partners the presence is never asked for, and with it the region has failed.
        isPending:
          [...parts, dedicated[index]].some((part) => part?.isPending) &&
          !parts.some((part) => part?.isError),
        dataUpdatedAt: Math.min(...parts.map((part) => part?.dataUpdatedAt ?? 0)),
        refetch: () => {
          for (const part of parts) if (part?.isError || part?.data !== undefined) void part.refetch()
        },
      },
    }
  })
}
