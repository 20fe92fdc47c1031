import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { usePrefetchedQuery } from '../../api/query.ts'
import { serverNow } from '../../api/server-clock.ts'
import { sessionQuery } from '../../api/session.ts'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { startTour, useIsTouring } from '../../ui/guide/tour.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { paths } from '../navigation/paths.ts'

import page from '../../ui/layout/page.module.css'

/** Shown when the account has no link at all: what an InterLink is, and the way to the first one; in the sandbox also the guided tour. */
export function NoLinkYet() {
  const { t } = useI18n()
  const { mode } = usePrefetchedQuery(sessionQuery(null))
  const isTouring = useIsTouring()
  return (
    <EmptyState title={t('links.empty.title')}>
      <p>{t('links.empty.what')}</p>
      <ol>
        <li>{t('links.empty.step1')}</li>
        <li>{t('links.empty.step2')}</li>
        <li>{t('links.empty.step3')}</li>
      </ol>
      <div className={page.actions}>
        <Button component={Link} to={paths.order('region')}>
          {t('links.empty.action')}
        </Button>
        {mode === 'sandbox' && !isTouring ? (
          <Button variant="default" onClick={() => startTour(serverNow())}>
            {t('frame.startTour')}
          </Button>
        ) : null}
      </div>
    </EmptyState>
  )
}
