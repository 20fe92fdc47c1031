/**
 * What of an order's draft is no longer available. A draft is an address, kept or sent to a colleague for
 * approval: partners, sizes, ports and policies may have gone since (acceptance 18).
 */
import type { DedicatedConnection, Link, Partner, Pop, RoutingPolicy } from '../../contract/interlink.ts'
import { offeredBandwidths } from '../catalogue/bandwidth.ts'
import { popChoices, type Presence } from '../catalogue/offers.ts'
import { checkVlan } from '../catalogue/vlan.ts'
import type { OrderDraft } from './answers.ts'
import type { OrderStep } from './steps.ts'

export const STALE_CODES = [
  'partner',
  'connection',
  'vlan',
  'location',
  'bandwidth',
  'policyV4',
  'policyV6',
  'vpc',
] as const
export type StaleCode = (typeof STALE_CODES)[number]

/** An answer that no longer holds, and the step that asks for it. */
export interface StaleAnswer {
  step: OrderStep
  code: StaleCode
}

/** What is on offer now, all of the draft's region. */
export interface Offer {
  pops: readonly Pop[]
  partners: readonly Partner[]
  presence: Presence
  /** Self-hosted only, with every link that may be on one of them. */
  connections: readonly DedicatedConnection[]
  links: readonly Link[]
  policies: readonly Pick<RoutingPolicy, 'id'>[]
  vpcs: readonly { id: string }[]
}

/**
 * The answers that no longer hold, in the order of the steps. What follows from another is not reported
 * with it: without its partner a location says nothing, without its location a bandwidth does not.
 */
export function staleAnswers(draft: OrderDraft, offer: Offer): StaleAnswer[] {
  const place = draft.kind === 'self-hosted' ? staleOnPort(draft, offer) : staleAtPartner(draft, offer)
  const isGone = (id: string | undefined, all: readonly { id: string }[]) =>
    id !== undefined && !all.some((each) => each.id === id)
  return [
    ...place,
    ...(isGone(draft.policyV4Id, offer.policies) ? [{ step: 'routing', code: 'policyV4' } as const] : []),
    ...(isGone(draft.policyV6Id, offer.policies) ? [{ step: 'routing', code: 'policyV6' } as const] : []),
    ...(isGone(draft.vpcId, offer.vpcs) ? [{ step: 'routing', code: 'vpc' } as const] : []),
  ]
}

function staleAtPartner(draft: OrderDraft, { pops, partners, presence }: Offer): StaleAnswer[] {
  const { partnerId, popId } = draft
  if (!partners.some((partner) => partner.id === partnerId)) return [{ step: 'provider', code: 'partner' }]
  const chosen = popChoices({ pops, presence, partnerId }).find(({ pop }) => pop.id === popId)
  if (!chosen?.selectable) return [{ step: 'location', code: 'location' }]
  return staleBandwidth(draft, offeredBandwidths({ pop: chosen.pop }))
}

function staleOnPort(draft: OrderDraft, { connections, links }: Offer): StaleAnswer[] {
  const connection = connections.find((each) => each.id === draft.connectionId)
  if (connection?.status !== 'active') return [{ step: 'provider', code: 'connection' }]
  const vlan = draft.vlan === undefined ? undefined : checkVlan(String(draft.vlan), connection, links)
  return [
    ...(vlan && !vlan.ok ? [{ step: 'provider', code: 'vlan' } as const] : []),
    ...(connection.pop_id === draft.popId ? [] : [{ step: 'location', code: 'location' } as const]),
    ...staleBandwidth(draft, offeredBandwidths({ connection, links })),
  ]
}

function staleBandwidth({ bandwidthMbps }: OrderDraft, sizes: readonly number[]): StaleAnswer[] {
  const isOffered = bandwidthMbps !== undefined && sizes.includes(bandwidthMbps)
  return isOffered ? [] : [{ step: 'bandwidth', code: 'bandwidth' }]
}
