import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from '../wizard/order-context.ts'

import classes from './step-line.module.css'

/** Which step of how many, in words, and as a bar for those who would rather look. */
export function StepLine() {
  const { t } = useI18n()
  const { page, pages } = useOrderContext()
  const current = pages.indexOf(page)
  return (
    <div className={classes.line}>
      <p>{t('order.position', { number: current + 1, total: pages.length })}</p>
      <span className={classes.bar} aria-hidden>
        {pages.map((each, index) => (
          <span
            key={each}
            data-state={index === current ? 'current' : index < current ? 'done' : undefined}
          />
        ))}
      </span>
    </div>
  )
}
