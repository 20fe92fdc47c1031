/** What the timeline of a link consists of. */
import type { Actor } from './next-step.ts'

export type TimelineState = 'done' | 'current' | 'to-come' | 'failed' | 'skipped'

export const TIMELINE_CODES = [
  'order',
  'contact-partner',
  'partner-accepts',
  'partner-provisions',
  'configure-router',
  'bgp-up',
  'attach-vpc',
  'attach-policy',
  'activate-propagation',
  'traffic',
  'propagation-off',
  'delete',
  'ask-partner',
  'partner-done',
  // Takes the place of `partner-done` where there is no partner to wait for.
  'removed',
] as const
export type TimelineCode = (typeof TIMELINE_CODES)[number]

/**
 * - `at`: RFC 3339, if known: when a finished step ended or failed, when the current one began.
 * - `source`: `api` when the API states that time, `observed` when this console saw the change.
 */
export interface TimelineStep {
  code: TimelineCode
  actor: Actor
  state: TimelineState
  at?: string
  source?: 'api' | 'observed'
}
