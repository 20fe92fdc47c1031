/**
 * The five tones of product.md ("Look and voice") and the one table that gives every status of every
 * object its tone. A tone is always shown with its icon and word, never as colour alone.
 */
import type { KnownConnectionStatus, KnownLinkStatus } from '../../contract/interlink.ts'
import { getOwn } from '../text/get-own.ts'
import type { SessionState } from './bgp-sessions.ts'

/** Worst news first. */
export const TONES = ['trouble', 'needs-you', 'in-progress', 'working', 'quiet'] as const
export type Tone = (typeof TONES)[number]

/** What several things together look like: the worst of them decides, so that a problem is never hidden. */
export function worstTone(tones: readonly Tone[]): Tone {
  return TONES.find((tone) => tones.includes(tone)) ?? 'quiet'
}

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

/** No session is no fault: a policy asks for one (api-contract.md §4). */
const SESSION_TONES: Record<SessionState, Tone> = {
  up: 'working',
  down: 'trouble',
  opening: 'in-progress',
  'not-wanted': 'quiet',
  'not-built': 'quiet',
  closed: 'quiet',
  unknown: 'quiet',
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

/** Tone of one BGP session. */
export function sessionTone(state: SessionState): Tone {
  return SESSION_TONES[state]
}

/** Tone of a dedicated connection's status; unknown is `quiet`. */
export function connectionTone(status: string): Tone {
  return getOwn(CONNECTION_TONES, status) ?? 'quiet'
}
