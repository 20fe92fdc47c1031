import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { useI18n } from '../../ui/i18n.tsx'
import { Page } from '../../ui/page.tsx'
import { paths } from '../../ui/paths.ts'

/** Says that the address names no policy, and leads back. */
export function NoSuchPolicy() {
  const { t } = useI18n()
  return (
    <Page title={t('policies.unknown.title')}>
      <p>{t('policies.unknown.text')}</p>
      <Button component={Link} to={paths.policies()}>
        {t('policies.back')}
      </Button>
    </Page>
  )
}
