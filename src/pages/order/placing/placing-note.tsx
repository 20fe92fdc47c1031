import { Button } from '@mantine/core'
import { Link } from 'react-router'

import type { ApiError } from '../../../../domain/console/api-error.ts'
import { orderErrors } from '../../../../domain/order/errors.ts'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import type { Passed } from '../wizard/use-order.ts'
import type { PlacingState } from './use-place-order.ts'

/** What came of the press of *Place order*, when it was not a link: and what was not done. */
export function PlacingNote({ placing, checkAgain }: { placing: PlacingState; checkAgain: () => void }) {
  const { t } = useI18n()
  switch (placing.state) {
    case 'refused':
      return (
        <ErrorNote what={t('order.refused')} error={placing.error} unchanged={t('order.nothingOrdered')}>
          <FaultLinks error={placing.error} />
        </ErrorNote>
      )
    case 'failed':
      return <ErrorNote what={t('order.refused')} error={placing.error} />
    case 'absent':
      return (
        <Note tone="trouble" role="alert" title={t('order.absent')}>
          <p>{t('order.absent.text')}</p>
        </Note>
      )
    case 'unknown':
      return (
        <ErrorNote what={t('order.unknown')} error={placing.error} unchanged={t('order.unknown.text')}>
          <Button size="xs" variant="default" onClick={checkAgain}>
            {t('order.unknown.check')}
          </Button>
        </ErrorNote>
      )
    case 'busy':
      return (
        <Note tone="in-progress" role="status">
          {t('order.busy')}
        </Note>
      )
    default:
      return null
  }
}

/** The steps to change, each a link that takes the API's words along. */
function FaultLinks({ error }: { error: ApiError }) {
  const { t } = useI18n()
  const { editPath } = useOrderContext()
  const faults = orderErrors(error.body)
  if (faults.length === 0) return null
  return (
    <ul>
      {faults.map(({ step, message }) => (
        <li key={step}>
          <Link to={editPath(step)} state={{ rejected: message } satisfies Passed}>
            {t('order.fix', { step: t(`order.short.${step}`) })}
          </Link>
        </li>
      ))}
    </ul>
  )
}
