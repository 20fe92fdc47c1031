import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { useI18n } from '../i18n/i18n.tsx'
import { EmptyState } from './empty-state.tsx'
import { paths } from './paths.ts'

/** Shown when the account has no link at all: what an InterLink is, and the way to the first one. */
export function NoLinkYet() {
  const { t } = useI18n()
  return (
    <EmptyState title={t('links.empty.title')}>
      <p>{t('links.empty.what')}</p>
      <ol>
        <li>{t('links.empty.step1')}</li>
        <li>{t('links.empty.step2')}</li>
        <li>{t('links.empty.step3')}</li>
      </ol>
      <Button component={Link} to={paths.order('connection')}>
        {t('links.empty.action')}
      </Button>
    </EmptyState>
  )
}
