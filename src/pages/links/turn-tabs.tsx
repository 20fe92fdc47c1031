import { TURN_GROUPS, type TurnGroup } from '../../../domain/connectivity/turns.ts'
import { TURN_TONES, turnGroupName } from '../../features/links/turn-tones.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { ToneIcon } from '../../ui/status/tone-icon.tsx'

import classes from './turn-tabs.module.css'

interface Props {
  /** How many links each list has; not known before the first paint. */
  counts: ReadonlyMap<TurnGroup, number> | undefined
  total: number
  chosen: TurnGroup | ''
  onChoose: (group: TurnGroup | '') => void
}

/** The list by whose turn it is, with how many each has. A list without a link is offered only while it is chosen. */
export function TurnTabs({ counts, total, chosen, onChoose }: Props) {
  const { t } = useI18n()
  const shown = TURN_GROUPS.filter((group) => group === chosen || counts?.get(group) !== 0)
  return (
    <div className={classes.tabs} role="group" aria-label={t('links.turn')}>
      {(['', ...shown] as const).map((group) => (
        <button
          key={group}
          type="button"
          className={classes.tab}
          aria-pressed={chosen === group}
          onClick={() => onChoose(group)}
        >
          {group && group !== 'billed' ? <ToneIcon tone={TURN_TONES[group]} size={14} /> : null}
          {group ? turnGroupName(group, t) : t('links.turn.all')}
          <span className={classes.count}>{group ? counts?.get(group) : total}</span>
        </button>
      ))}
    </div>
  )
}
