import { VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'

import { firstIncompleteStep, writeDraft } from '../../../../domain/order/draft.ts'
import { ORDER_STEPS } from '../../../../domain/order/steps.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { useCommands } from '../../../ui/hooks/commands.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from './order-context.ts'

import classes from './wizard.module.css'

/** Where one is in the order; answered steps are links (acceptance 3). */
export function StepIndicator() {
  const { t } = useI18n()
  const { step, draft } = useOrderContext()
  const current = ORDER_STEPS.indexOf(step)
  useStepCommands()
  return (
    <nav aria-label={t('order.steps')} className={classes.indicator}>
      <p className={classes.position}>
        {t('order.position', { number: current + 1, total: ORDER_STEPS.length })}
      </p>
      <ol>
        {ORDER_STEPS.map((each, index) => {
          const isReachable = firstIncompleteStep(draft, each) === undefined
          const following = ORDER_STEPS[index + 1]
          const isDone =
            index !== current &&
            following !== undefined &&
            firstIncompleteStep(draft, following) === undefined
          const label = t(`order.short.${each}`)
          return (
            <li key={each} data-state={index === current ? 'current' : isDone ? 'done' : 'to-come'}>
              <span className={classes.number} aria-hidden>
                {isDone ? <IconCheck size={14} /> : index + 1}
              </span>
              {index === current ? (
                <span aria-current="step">{label}</span>
              ) : isReachable ? (
                <Link to={paths.order(each, writeDraft(draft))}>{label}</Link>
              ) : (
                <span>{label}</span>
              )}
              {isDone ? <VisuallyHidden>({t('order.completed')})</VisuallyHidden> : null}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** Offers the palette the steps that are answered, and the next one. */
function useStepCommands() {
  const { t } = useI18n()
  const { step, draft } = useOrderContext()
  const navigate = useNavigate()
  useCommands(
    useMemo(
      () =>
        ORDER_STEPS.filter((each) => each !== step && !firstIncompleteStep(draft, each)).map((each) => ({
          id: each,
          label: t(`order.short.${each}`),
          does: { run: () => void navigate(paths.order(each, writeDraft(draft))) },
        })),
      [step, draft, navigate, t],
    ),
  )
}
