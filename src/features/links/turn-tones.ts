import type { TurnGroup } from '../../../domain/connectivity/turns.ts'
import type { Tone } from '../../../domain/link/tone.ts'
import type { useI18n } from '../../ui/hooks/i18n.tsx'

/** The tone of each list; money is none, and has its own sign. */
export const TURN_TONES: Record<TurnGroup, Tone> = {
  problem: 'trouble',
  'needs-you': 'needs-you',
  'in-progress': 'in-progress',
  working: 'working',
  billed: 'quiet',
}

/** What a list is called: as its tone, but for the one that is about money. */
export function turnGroupName(group: TurnGroup, t: ReturnType<typeof useI18n>['t']): string {
  return group === 'billed' ? t('turn.billed') : t(`tone.${TURN_TONES[group]}`)
}
