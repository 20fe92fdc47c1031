/**
 * Which locations and partners can still be chosen in the order, each refusal with its reason
 * (acceptance 9, 10). Partner and location narrow each other, whichever is chosen first.
 */
import type { Partner, Pop } from '../../contract/interlink.ts'

export const OFFER_REASONS = [
  'no-bandwidth',
  'partner-absent',
  'presence-unknown',
  'other-location',
  'absent-from-pop',
  'no-location',
] as const
export type OfferReason = (typeof OFFER_REASONS)[number]

/**
 * Partner id → ids of the PoPs where it has a connection to share. One `listPops?partner_id=` per partner
 * fills it (api-contract.md §2.1); a partner that is missing has not been asked about yet.
 */
export type Presence = ReadonlyMap<string, ReadonlySet<string>>

/** Presence as it is kept in the cache, where a map would be new with every reading. */
export function presenceOf(popIds: Readonly<Record<string, readonly string[]>>): Presence {
  return new Map(Object.entries(popIds).map(([partnerId, ids]) => [partnerId, new Set(ids)]))
}

export interface PopChoice {
  pop: Pop
  selectable: boolean
  /** Always set when not selectable. */
  reason?: OfferReason
}

export interface PartnerChoice {
  partner: Partner
  selectable: boolean
  /** Always set when not selectable. */
  reason?: OfferReason
}

export interface PopQuestion {
  /** From the list answer: the answer by id may differ (api-contract.md §3, Pop). */
  pops: readonly Pop[]
  presence: Presence
  /** The partner already chosen, if any. */
  partnerId?: string | undefined
  /** The PoP of the chosen dedicated connection: a self-hosted link can be nowhere else. */
  connectionPopId?: string | undefined
}

/** Every location, in the order given. For a self-hosted link bandwidth comes from the port, not from the location. */
export function popChoices({ pops, presence, partnerId, connectionPopId }: PopQuestion): PopChoice[] {
  return pops.map((pop) => choice({ pop }, popReason(pop)))

  function popReason(pop: Pop): OfferReason | undefined {
    if (connectionPopId !== undefined) return pop.id === connectionPopId ? undefined : 'other-location'
    if (pop.available_link_bandwidths_mbps.length === 0) return 'no-bandwidth'
    if (partnerId === undefined) return undefined
    const present = presence.get(partnerId)
    if (present === undefined) return 'presence-unknown'
    return present.has(pop.id) ? undefined : 'partner-absent'
  }
}

export interface PartnerQuestion {
  partners: readonly Partner[]
  pops: readonly Pop[]
  presence: Presence
  /** The location already chosen, if any. */
  popId?: string | undefined
}

/** Every partner, in the order given. One with no location that has bandwidth on offer cannot be chosen. */
export function partnerChoices({ partners, pops, presence, popId }: PartnerQuestion): PartnerChoice[] {
  const open = pops.filter((pop) => pop.available_link_bandwidths_mbps.length > 0)
  return partners.map((partner) => choice({ partner }, partnerReason(partner)))

  function partnerReason(partner: Partner): OfferReason | undefined {
    const present = presence.get(partner.id)
    if (present === undefined) return 'presence-unknown'
    if (popId !== undefined && !present.has(popId)) return 'absent-from-pop'
    return open.some((pop) => present.has(pop.id)) ? undefined : 'no-location'
  }
}

function choice<Subject extends object>(subject: Subject, reason: OfferReason | undefined) {
  return reason === undefined ? { ...subject, selectable: true } : { ...subject, selectable: false, reason }
}
