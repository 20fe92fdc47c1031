import { useQueries, type UseQueryResult } from '@tanstack/react-query'

import type { Partner, Pop } from '../../../contract/interlink.ts'
import type { Region } from '../../../contract/regions.ts'
import { presenceOf } from '../../../domain/catalogue/offers.ts'
import { locationsOf, type Place } from '../../../domain/catalogue/places.ts'
import { dedicatedPopsQuery, partnersQuery, popsQuery, presenceQuery } from '../../api/catalogue.ts'

/** One region's part of the catalogue; it stands or fails alone. */
export interface RegionPlaces {
  region: Region
  places: Place[]
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
export function useCatalogues(regions: readonly Region[]): RegionPlaces[] {
  const pops = useQueries({ queries: regions.map((region) => ({ ...popsQuery({ region }), ...SETTLED })) })
  const partners = useQueries({
    queries: regions.map((region) => ({ ...partnersQuery({ region }), ...SETTLED })),
  })
  const presence = useQueries({
    queries: regions.map((region, place) => ({
      ...presenceQuery({ region, partnerIds: partners[place]?.data?.map(({ id }) => id) ?? [] }),
      ...SETTLED,
      enabled: partners[place]?.data !== undefined,
    })),
  })
  const dedicated = useQueries({
    queries: regions.map((region) => ({ ...dedicatedPopsQuery({ region }), ...SETTLED })),
  })
  return regions.map((region, place) => {
    const parts: (UseQueryResult | undefined)[] = [pops[place], partners[place], presence[place]]
    return {
      region,
      partners: partners[place]?.data ?? [],
      places: locationsOf(region, {
        pops: pops[place]?.data ?? [],
        partners: partners[place]?.data ?? [],
        presence: presenceOf(presence[place]?.data ?? {}),
        dedicatedPopIds: dedicated[place]?.data,
      }),
      query: {
        data: pops[place]?.data,
        error: parts.find((part) => part?.error)?.error ?? null,
        // Without its partners the presence is never asked for, and with it the region has failed.
        isPending:
          [...parts, dedicated[place]].some((part) => part?.isPending) &&
          !parts.some((part) => part?.isError),
        dataUpdatedAt: Math.min(...parts.map((part) => part?.dataUpdatedAt ?? 0)),
        refetch: () => {
          for (const part of parts) if (part?.isError || part?.data !== undefined) void part.refetch()
        },
      },
    }
  })
}
