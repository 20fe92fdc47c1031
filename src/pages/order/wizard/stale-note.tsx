import { Link } from 'react-router'

import type { StaleAnswer } from '../../../../domain/order/stale-draft.ts'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from './order-context.ts'

/** What is no longer available, each with the way to its step. The other answers stay. */
export function StaleNote({ stale }: { stale: StaleAnswer[] }) {
  const { t } = useI18n()
  const { editPath } = useOrderContext()
  if (stale.length === 0) return null
  return (
    <Note tone="trouble" role="alert" title={t('order.changed')}>
      <ul>
        {stale.map(({ step, code }) => (
          <li key={code}>
            {t(`order.changed.${code}`)}{' '}
            <Link to={editPath(step)}>{t('order.changed.choose', { step: t(`order.short.${step}`) })}</Link>
          </li>
        ))}
      </ul>
    </Note>
  )
}
