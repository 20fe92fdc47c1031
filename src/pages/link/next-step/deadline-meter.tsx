import { PARTNER_RESPONSE_DAYS, timeLeft } from '../../../../domain/lifecycle/deadline.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'

import classes from './next-step.module.css'

/** How much of the partner's ten days is left, in words, and drawn as one tick a day. */
export function DeadlineMeter({ deadline, now }: { deadline: string; now: Date }) {
  const { t } = useI18n()
  const { days, hours } = timeLeft(deadline, now)
  return (
    <div className={classes.deadline}>
      <p>{t('deadline.left', { days, hours })}</p>
      <svg className={classes.meter} viewBox={`0 0 ${PARTNER_RESPONSE_DAYS * 8} 12`} aria-hidden>
        {Array.from({ length: PARTNER_RESPONSE_DAYS }, (_, day) => (
          <rect
            key={day}
            className={classes.tick}
            data-elapsed={day < PARTNER_RESPONSE_DAYS - days || undefined}
            x={day * 8 + 1}
            y={1}
            width={5}
            height={10}
            rx={1}
          />
        ))}
      </svg>
    </div>
  )
}
