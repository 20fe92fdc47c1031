import { Button } from '@mantine/core'
import { Link } from 'react-router'

import type { ApiError } from '../../../../domain/console/api-error.ts'
import { orderErrors } from '../../../../domain/order/errors.ts'
import { pageOf, type OrderPage } from '../../../../domain/order/steps.ts'
import type { LookUps } from '../../../api/place-order.ts'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { clockTime } from '../../../ui/status/time.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import type { Passed } from '../wizard/use-order.ts'
import type { PlacingState } from './use-place-order.ts'

/** What came of the press of *Place order*, when it was not a link: and what was not done. */
export function PlacingNote({ placing, lookAgain }: { placing: PlacingState; lookAgain: () => void }) {
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
      return <UnknownOutcome seen={placing.seen} lookAgain={lookAgain} />
    case 'busy':
      return (
        <Note tone="in-progress" role="status">
          {t('order.busy')}
        </Note>
      )
    case 'twin':
      return (
        <Note tone="trouble" role="alert" title={t('order.twin.stopped')}>
          <p>{t('order.twin.stopped.text')}</p>
        </Note>
      )
    default:
      return null
  }
}

/**
 * That the order may be placed or not, until when that stays open, and what was seen so far. Only the first is
 * announced: the rest changes every few seconds.
 */
function UnknownOutcome({ seen, lookAgain }: { seen: LookUps | undefined; lookAgain: () => void }) {
  const { t, language } = useI18n()
  return (
    <>
      <Note tone="trouble" role="alert" title={t('order.unknown')}>
        <p>{t('order.unknown.text')}</p>
      </Note>
      {seen ? (
        <Note
          tone="in-progress"
          title={t('order.unknown.until', { time: clockTime(seen.provesFrom, language) })}
        >
          {seen.seenAt ? <p>{t('order.unknown.soFar', { time: clockTime(seen.seenAt, language) })}</p> : null}
          <p>{t('order.unknown.stays')}</p>
          <Button size="xs" variant="default" onClick={lookAgain}>
            {t('order.unknown.check')}
          </Button>
        </Note>
      ) : null}
      {seen?.error === undefined ? null : (
        <ErrorNote
          what={t('order.unknown.failed')}
          error={seen.error}
          unchanged={t('order.unknown.goesOn')}
          isRepeated
        />
      )}
    </>
  )
}

/** The steps to change, each a link that takes the API's words along. */
function FaultLinks({ error }: { error: ApiError }) {
  const { t } = useI18n()
  const { editPath, draft } = useOrderContext()
  const faults = orderErrors(error.body)
  const passedTo = (page: OrderPage): Passed => ({
    rejected: faults.filter(({ step }) => pageOf(step, draft.kind) === page).flatMap((each) => each.faults),
  })
  if (faults.length === 0) return null
  return (
    <ul>
      {faults.map(({ step }) => (
        <li key={step}>
          <Link to={editPath(step)} state={passedTo(pageOf(step, draft.kind))}>
            {t('order.fix', { step: t(`order.short.${step}`) })}
          </Link>
        </li>
      ))}
    </ul>
  )
}
