import type { Tone } from '../../../domain/link/tone.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { ToneIcon } from '../../ui/status/tone-icon.tsx'

import classes from './network.module.css'

/** How many links are in each tone, worst first. */
export function ToneCounts({ groups }: { groups: readonly [Tone, readonly unknown[]][] }) {
  const { t } = useI18n()
  return groups.map(([tone, { length: count }]) => (
    <span key={tone} className={classes.tone} data-tone={tone}>
      <ToneIcon tone={tone} size={14} />
      <span>{t('network.health', { count, tone: t(`tone.${tone}`) })}</span>
    </span>
  ))
}
