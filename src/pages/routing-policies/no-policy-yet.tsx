import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { paths } from '../../features/navigation/paths.ts'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'

/** Shown when there is no policy at all: what one is, and the way to the first. */
export function NoPolicyYet() {
  const { t } = useI18n()
  return (
    <EmptyState title={t('policies.empty.title')}>
      <p>{t('policies.empty.what')}</p>
      <p>{t('policies.empty.how')}</p>
      <Button component={Link} to={paths.newPolicy()}>
        {t('policies.empty.action')}
      </Button>
    </EmptyState>
  )
}
