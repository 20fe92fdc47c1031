/** A second link next to an order, at another location: what a redundant pair needs (domain.md "Configuration rules"). */
import type { Link, Partner, Pop } from '../../contract/interlink.ts'
import { areaOf } from '../catalogue/cities.ts'
import { popChoices, type PopChoice, type Presence } from '../catalogue/offers.ts'
import { isStanding } from '../connectivity/redundancy.ts'
import type { OrderDraft } from './answers.ts'

/** Where a second link could enter, and whose it would be. */
export interface SecondSite {
  partner: Partner
  pop: Pop
  /** Nothing of the first link's way is shared but Scaleway itself. */
  isOtherPartner: boolean
  /** Two buildings of one city, or of neighbouring towns that are one, may still share a fate. */
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
        isOtherCity: first !== undefined && areaOf(pop.city).key !== areaOf(first.city).key,
      })),
  )
  const rank = (site: SecondSite) => Number(site.isOtherCity) * 2 + Number(site.isOtherPartner)
  return sites.toSorted((a, b) => rank(b) - rank(a) || a.pop.display_name.localeCompare(b.pop.display_name))
}

/** True when a link of the order's VPC is at another location: the order is itself the second link. */
export function isSecondLink(
  { vpcId, popId }: Pick<OrderDraft, 'vpcId' | 'popId'>,
  links: readonly Link[],
): boolean {
  return (
    vpcId !== undefined &&
    links.some((link) => link.vpc_id === vpcId && link.pop_id !== popId && isStanding(link))
  )
}

/** What a second link does for its VPC, once every link of it is up and configured. */
export interface SecondLinkEffect {
  /** The links that the VPC has already, dead ends and those on their way out left out. */
  others: Link[]
  /** At more than one location: what Scaleway's SLA calls a multi-site redundant deployment (domain.md "Configuration rules"). */
  isMultiSite: boolean
  /** What all of them still share. */
  isOnePartner: boolean
  isOneCity: boolean
}

/** Undefined where the order's VPC is not known or has no link yet. */
export function secondLinkEffect(
  { vpcId, popId, partnerId }: Pick<OrderDraft, 'vpcId' | 'popId' | 'partnerId'>,
  links: readonly Link[],
  pops: readonly Pop[],
): SecondLinkEffect | undefined {
  const others = links.filter((link) => vpcId !== undefined && link.vpc_id === vpcId && isStanding(link))
  if (others.length === 0) return undefined
  const places = new Set([popId, ...others.map((link) => link.pop_id)])
  // A link on a port of one's own shares no partner.
  const partners = new Set([partnerId ?? 'own', ...others.map((link) => link.partner?.partner_id ?? link.id)])
  const areas = new Set(
    [...places].map((id) => {
      const city = pops.find((pop) => pop.id === id)?.city
      return city === undefined ? id : areaOf(city).key
    }),
  )
  return {
    others,
    isMultiSite: places.size > 1,
    isOnePartner: partners.size === 1,
    isOneCity: areas.size === 1,
  }
}

/** What a location that is about to be chosen shares, and where nothing would be. */
export interface SharedSite {
  /** Links of the same project or VPC that enter there already. */
  links: Link[]
  /** A location that is available and holds none of them, in another city if there is one. */
  elsewhere: Pop | undefined
}

interface SiteQuestion {
  /** The location about to be chosen. */
  popId: string
  choices: readonly PopChoice[]
  /** Links of the region. */
  links: readonly Link[]
  /** Whose order it is, and the VPC that it will lead to, if that is known. */
  projectId: string
  vpcId?: string | undefined
}

/** Links that the new one would fail together with; `undefined` when there is none (acceptance 16). */
export function sharedSite({
  popId,
  choices,
  links,
  projectId,
  vpcId,
}: SiteQuestion): SharedSite | undefined {
  const related = links
    .filter(isStanding)
    .filter((link) => link.project_id === projectId || (vpcId !== undefined && link.vpc_id === vpcId))
  const here = related.filter((link) => link.pop_id === popId)
  if (here.length === 0) return undefined
  const used = new Set(related.map((link) => link.pop_id))
  const own = choices.find(({ pop }) => pop.id === popId)?.pop
  const area = own && areaOf(own.city).key
  const free = choices.filter(({ pop, selectable }) => selectable && !used.has(pop.id)).map(({ pop }) => pop)
  return { links: here, elsewhere: free.find((pop) => areaOf(pop.city).key !== area) ?? free[0] }
}
