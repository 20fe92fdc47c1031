import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

import { isUuid } from '../../../../contract/uuid.ts'
import { isSecondLink, secondSites, type SecondSite } from '../../../../domain/order/second-site.ts'
import { numbered } from '../../../../domain/text/link-name.ts'
import { linksQuery } from '../../../api/links.ts'
import type { Order } from '../../../api/place-order.ts'
import { useOrderContext } from '../wizard/order-context.ts'
import { useCatalogue } from './use-catalogue.ts'

/** `<partner id>.<location id>` of the second link of a pair; part of the draft, so it is in the URL. */
const SECOND_PARAMETER = 'second'

/** The second order's own attempt id: a reload in between must not send it again under another. */
export const SECOND_ATTEMPT_PARAMETER = 'second-attempt'

/** The second half of a redundant pair. */
export interface RedundantPair {
  /** Where it could go, best first; empty until the catalogue is loaded or when there is no such place. */
  sites: SecondSite[]
  /** The places are on their way. */
  isLoading: boolean
  chosen: SecondSite | undefined
  choose: (site: SecondSite | undefined) => void
  /** The order of the chosen one: the first's, but at its place and under a name of its own. */
  order: Order | undefined
}

/** The key of a site in the URL and in the list of choices. */
export function siteKey(site: SecondSite): string {
  return `${site.partner.id}.${site.pop.id}`
}

/** Reads the second site from the URL and makes its order. Self-hosted links have none: their place is their port's. */
export function useRedundantPair(first: Order): RedundantPair {
  const { draft } = useOrderContext()
  const [search, setSearch] = useSearchParams()
  const named = search.get(SECOND_ATTEMPT_PARAMETER)
  const attemptId = named && isUuid(named) ? named : undefined
  const catalogue = useCatalogue(first.region)
  const isHosted = draft.kind === 'hosted'
  // To see whether this is itself a second link, and to give the second of a pair a name of its own.
  const { data: links, isLoading: areLinksLoading } = useQuery({
    ...linksQuery({ region: first.region, projectId: null }),
    enabled: draft.vpcId !== undefined || search.has(SECOND_PARAMETER),
  })
  const isReady = catalogue.isReady && !areLinksLoading
  // An order of the second link of a VPC needs no third.
  const sites = isHosted && isReady && !isSecondLink(draft, links ?? []) ? secondSites(draft, catalogue) : []
  const chosen = sites.find((site) => siteKey(site) === search.get(SECOND_PARAMETER))
  const { partner, pop } = chosen ?? {}

  const choose = useCallback(
    (site: SecondSite | undefined) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current)
          next.delete(SECOND_PARAMETER)
          next.delete(SECOND_ATTEMPT_PARAMETER)
          if (site) {
            next.set(SECOND_PARAMETER, siteKey(site))
            next.set(SECOND_ATTEMPT_PARAMETER, crypto.randomUUID())
          }
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  )
  const name = numbered(first.body.name, [first.body.name, ...(links ?? []).map((link) => link.name)])
  const order = useMemo(
    () =>
      partner && pop && attemptId
        ? {
            region: first.region,
            attemptId,
            numberedFrom: first.body.name,
            body: { ...first.body, name, partner_id: partner.id, pop_id: pop.id },
          }
        : undefined,
    [first, attemptId, name, partner, pop],
  )
  return { sites, isLoading: isHosted && !isReady && !catalogue.error, chosen, choose, order }
}
