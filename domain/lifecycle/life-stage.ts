/** How far a link's provisioning has come, also where its status alone does not say (domain.md "Statuses"). */
import type { KnownLinkStatus, Link } from '../../contract/interlink.ts'
import { upFamilies } from '../link/bgp-sessions.ts'
import { hasPolicy } from '../link/configuration.ts'
import { getOwn } from '../text/get-own.ts'
import type { ObservedTransition } from './observed.ts'

/** In order: applied by Scaleway, waiting for the partner or the customer's router, built by the partner, up at least once. */
export const LIFE_STAGES = ['ordering', 'waiting', 'building', 'up'] as const
export type LifeStage = (typeof LIFE_STAGES)[number]

/** `undefined` where a status can come at any stage. */
const STAGE_OF: Record<KnownLinkStatus, LifeStage | undefined> = {
  configuring: undefined,
  failed: 'ordering',
  requested: 'waiting',
  refused: 'waiting',
  expired: 'waiting',
  provisioning: 'building',
  ready: 'waiting',
  active: 'up',
  limited_connectivity: 'up',
  all_down: 'up',
  deprovisioning: 'up',
  deleted: undefined,
  locked: undefined,
}

/**
 * The stage that the status states. For a status that can come at any time (`configuring`, `locked`,
 * unknown) the furthest stage that was observed or that the link's own fields prove.
 */
export function lifeStage(link: Link, observed: readonly ObservedTransition[]): LifeStage {
  const stated = getOwn(STAGE_OF, link.status)
  if (stated !== undefined) return stated
  const seen = observed.map((each) => getOwn(STAGE_OF, each.status))
  if (upFamilies(link).length > 0) seen.push('up')
  // Nothing can be attached before the order has been applied; and only `configuring` can precede that.
  if (link.vpc_id !== undefined || hasPolicy(link) || link.status !== 'configuring') seen.push('waiting')
  return LIFE_STAGES.findLast((stage) => seen.includes(stage)) ?? 'ordering'
}
