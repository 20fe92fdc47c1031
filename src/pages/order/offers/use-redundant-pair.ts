import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

import { isUuid } from '../../../../contract/uuid.ts'
import { suggestName } from '../../../../domain/order/draft.ts'
import { isSecondLink, secondSites, type SecondSite } from '../../../../domain/order/second-site.ts'
import { checkName, type NameReason } from '../../../../domain/text/link-name.ts'
import { linksQuery } from '../../../api/links.ts'
import type { Order } from '../../../api/place-order.ts'
import { useOrderContext } from '../wizard/order-context.ts'
import { useCatalogue } from './use-catalogue.ts'

/** `<partner id>.<location id>` of the second link of a pair; part of the draft, so it is in the URL. */
const SECOND_PARAMETER = 'second'

/** What it is called, where that is not what its location suggests. */
const SECOND_NAME_PARAMETER = 'second-name'

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
  /** What it is to be called, as typed; its location suggests a name. */
  name: string
  rename: (name: string) => void
  /** Why it cannot be called so. */
  nameReason: NameReason | undefined
  /** The order of the chosen one: the first's, but at its place and under its name. */
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
          next.delete(SECOND_NAME_PARAMETER)
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
  const rename = useCallback(
    (name: string) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current)
          next.set(SECOND_NAME_PARAMETER, name)
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  )
  const suggestion = suggestName(draft, pop?.display_name, [
    first.body.name,
    ...(links ?? []).map((link) => link.name),
  ])
  const typed = search.get(SECOND_NAME_PARAMETER)
  const name = typed ?? suggestion
  const checked = checkName(name)
  // A name of the console's own may have become another by numbering, for a link that was ordered meanwhile.
  const numberedFrom = typed === null ? suggestName(draft, pop?.display_name, []) : undefined
  const order = useMemo(
    () =>
      partner && pop && attemptId
        ? {
            region: first.region,
            attemptId,
            ...(numberedFrom !== undefined && { numberedFrom }),
            body: { ...first.body, name: name.trim(), partner_id: partner.id, pop_id: pop.id },
          }
        : undefined,
    [first, attemptId, name, numberedFrom, partner, pop],
  )
  return {
    sites,
    isLoading: isHosted && !isReady && !catalogue.error,
    chosen,
    choose,
    name,
    rename,
    nameReason: order && !checked.ok ? checked.reason : undefined,
    order,
  }
}
