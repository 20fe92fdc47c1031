/**
 * The five tones of product.md ("Look and voice") and the one table that gives every status of every
 * object its tone. A tone is always shown with its icon and word, never as colour alone.
 */
import type { KnownBgpStatus, KnownConnectionStatus, KnownLinkStatus } from '../../contract/interlink.ts'
import { getOwn } from '../text/get-own.ts'

export const TONES = ['needs-you', 'in-progress', 'working', 'trouble', 'quiet'] as const
export type Tone = (typeof TONES)[number]

/** Meanings: domain.md "Statuses". A configured or half-configured link has a sharper tone in `nextStep`. */
const LINK_TONES: Record<KnownLinkStatus, Tone> = {
  configuring: 'in-progress',
  failed: 'trouble',
  requested: 'needs-you',
  refused: 'trouble',
  expired: 'trouble',
  provisioning: 'in-progress',
  ready: 'needs-you',
  active: 'working',
  limited_connectivity: 'trouble',
  all_down: 'trouble',
  deprovisioning: 'needs-you',
  deleted: 'quiet',
  locked: 'trouble',
}

/** `disabled` is not a fault: there is no session because there is no policy of that IP version (api-contract.md §4). */
const BGP_TONES: Record<KnownBgpStatus, Tone> = {
  up: 'working',
  down: 'trouble',
  disabled: 'quiet',
}

/** The API documents no meanings beyond the names (api-contract.md §4, DedicatedConnectionStatus). */
const CONNECTION_TONES: Record<KnownConnectionStatus, Tone> = {
  created: 'in-progress',
  configuring: 'in-progress',
  failed: 'trouble',
  active: 'working',
  disabled: 'quiet',
  deleted: 'quiet',
  locked: 'trouble',
}

/** Tone of a link's raw status; a status this version does not know is `quiet`. */
export function linkTone(status: string): Tone {
  return getOwn(LINK_TONES, status) ?? 'quiet'
}

/** Tone of one BGP session's status; unknown is `quiet`. */
export function bgpTone(status: string): Tone {
  return getOwn(BGP_TONES, status) ?? 'quiet'
}

/** Tone of a dedicated connection's status; unknown is `quiet`. */
export function connectionTone(status: string): Tone {
  return getOwn(CONNECTION_TONES, status) ?? 'quiet'
}
