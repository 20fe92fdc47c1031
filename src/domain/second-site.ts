/** A second link beside an order, at another location: what a redundant pair needs (domain.md, "Redundancy"). */
import type { Partner, Pop } from '../../contract/interlink.ts'
import { popChoices, type Presence } from './offers.ts'
import type { OrderDraft } from './order-draft.ts'

/** Where a second link could enter, and whose it would be. */
export interface SecondSite {
  partner: Partner
  pop: Pop
  /** Nothing of the first link's way is shared but Scaleway itself. */
  isOtherPartner: boolean
  /** Two buildings of one city may still share a fate. */
  isOtherCity: boolean
}

interface Catalogue {
  pops: readonly Pop[]
  partners: readonly Partner[]
  presence: Presence
}

/**
 * The sites that can take the order's bandwidth at another location, best first: another city and
 * another partner share the least with the first link.
 */
export function secondSites(
  draft: Pick<OrderDraft, 'partnerId' | 'popId' | 'bandwidthMbps'>,
  { pops, partners, presence }: Catalogue,
): SecondSite[] {
  const first = pops.find((pop) => pop.id === draft.popId)
  const sites = partners.flatMap((partner) =>
    popChoices({ pops, presence, partnerId: partner.id })
      .filter(({ pop, selectable }) => selectable && pop.id !== draft.popId)
      .filter(({ pop }) => pop.available_link_bandwidths_mbps.includes(draft.bandwidthMbps ?? 0))
      .map(({ pop }) => ({
        partner,
        pop,
        isOtherPartner: partner.id !== draft.partnerId,
        isOtherCity: pop.city !== first?.city,
      })),
  )
  const rank = (site: SecondSite) => Number(site.isOtherCity) * 2 + Number(site.isOtherPartner)
  return sites.toSorted((a, b) => rank(b) - rank(a) || a.pop.display_name.localeCompare(b.pop.display_name))
}
