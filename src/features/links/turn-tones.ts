import type { TurnGroup } from '../../../domain/connectivity/turns.ts'
import type { Tone } from '../../../domain/link/tone.ts'

/** The tone of each list; money is none, and has its own sign. */
export const TURN_TONES: Record<TurnGroup, Tone> = {
  problem: 'trouble',
  'needs-you': 'needs-you',
  'in-progress': 'in-progress',
  working: 'working',
  billed: 'quiet',
}
