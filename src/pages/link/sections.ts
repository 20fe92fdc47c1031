import type { Link } from '../../../contract/interlink.ts'
import { contactPurpose } from '../../../domain/lifecycle/contact.ts'
import type { MessageKey } from '../../../i18n/catalogue.ts'

/** Which parts the page of a link has in its state; the others are always there. */
export interface PageParts {
  /** The partner is to be written to: the way to them is part of the next step, and no panel of its own. */
  hasKit: boolean
  hasPartner: boolean
  /** Whether traffic flows, and the configuration. */
  hasTraffic: boolean
  /** The configuration to paste: with a partner of layer 3 the customer's router needs none. */
  hasRouter: boolean
  hasEnds: boolean
  hasDeletion: boolean
}

const OVER: ReadonlySet<string> = new Set(['refused', 'expired', 'deprovisioning', 'deleted'])

/** What of the page a link's state asks for: a life that is over has no configuration any more. */
export function pageParts(link: Link, gone: boolean): PageParts {
  const isOver = gone || OVER.has(link.status)
  const hasKit = !gone && contactPurpose(link) !== undefined
  const hasAddresses = link.peer_bgp_config !== undefined && link.scw_bgp_config !== undefined
  return {
    hasKit,
    hasPartner: !hasKit && link.partner !== undefined,
    hasTraffic: !isOver,
    hasRouter: !isOver && hasAddresses && link.partner?.l3_connectivity !== true,
    hasEnds: !isOver,
    hasDeletion: !gone && link.status !== 'deprovisioning',
  }
}

/** The sections that the page leads to, in its order, by anchor and name. */
export function sectionsOf(parts: PageParts): { id: string; label: MessageKey }[] {
  const all: [id: string, label: MessageKey, isThere: boolean][] = [
    ['next-step', 'link.nextStep', true],
    ['path', 'link.path', true],
    ['readiness', 'link.readiness', parts.hasTraffic],
    ['router', 'link.router', parts.hasRouter],
    ['progress', 'link.timeline', true],
    ['partner', 'link.fact.partner', parts.hasPartner],
    ['ends', 'link.ends', parts.hasEnds],
    ['facts', 'link.facts', true],
  ]
  return all.filter(([, , isThere]) => isThere).map(([id, label]) => ({ id, label }))
}
