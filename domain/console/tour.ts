import type { Link } from '../../contract/interlink.ts'
import { hasPolicy } from '../link/configuration.ts'

/** The tour's steps in their order: the whole life of a hosted link, with both parts played by one person. */
export const TOUR_STEPS = [
  'order',
  'accept',
  'provision',
  'vpc',
  'policy',
  'propagation',
  'traffic',
  'delete',
  'deprovision',
] as const
type TourStep = (typeof TOUR_STEPS)[number]

/** `wait`: Scaleway has the move. `ended`: the link came to an end that the tour does not go through. */
export type TourPosition = TourStep | 'wait' | 'ended' | 'done'

/** What of the tour is kept while it lasts. */
export interface TourProgress {
  /** RFC 3339, by the server's clock: links ordered since then belong to the tour. */
  startedAt: string
  /** The link that the tour is about, once there is one. */
  linkId?: string | undefined
  /** Someone has looked at what flows. */
  hasSeenTraffic?: boolean | undefined
}

const ENDED = new Set(['refused', 'expired', 'failed', 'locked'])

/**
 * How far the tour is, by the links themselves: someone who does a step out of turn, or in another
 * tab, is met where they are. `isWhole` says that every link has been read, so that one that is not among
 * them is gone.
 */
export function tourPosition(
  links: readonly Link[],
  { startedAt, linkId, hasSeenTraffic }: TourProgress,
  isWhole: boolean,
): { place: TourPosition; link?: Link } {
  const own = links.find(({ id }) => id === linkId)
  if (!own && linkId !== undefined) return { place: isWhole ? 'done' : 'wait' }
  const ordered = links
    .filter((link) => link.partner && Date.parse(link.created_at) >= Date.parse(startedAt))
    .toSorted((a, b) => (a.created_at < b.created_at ? 1 : -1))
  // After a refusal the next order takes over.
  const link = own && !ENDED.has(own.status) ? own : (ordered.find((each) => !ENDED.has(each.status)) ?? own)
  if (!link) return ordered[0] ? { place: 'ended', link: ordered[0] } : { place: 'order' }
  return { place: placeOf(link, hasSeenTraffic === true), link }
}

function placeOf(link: Link, hasSeenTraffic: boolean): TourPosition {
  switch (link.status) {
    case 'configuring':
      return 'wait'
    case 'requested':
      return 'accept'
    case 'provisioning':
      return 'provision'
    case 'deprovisioning':
      return 'deprovision'
    case 'deleted':
      return 'done'
    case 'active':
    case 'limited_connectivity':
    case 'all_down':
      if (hasSeenTraffic) return 'delete'
      if (link.vpc_id === undefined) return 'vpc'
      if (!hasPolicy(link)) return 'policy'
      return link.enable_route_propagation ? 'traffic' : 'propagation'
    default:
      return ENDED.has(link.status) ? 'ended' : 'wait'
  }
}
