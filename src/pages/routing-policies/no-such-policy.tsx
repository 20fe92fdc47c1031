import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Page } from '../../ui/layout/page.tsx'

/** Says that the address names no policy, and leads back. */
export function NoSuchPolicy() {
  const { t } = useI18n()
  return (
    <Page title={t('policies.unknown.title')} parent={{ label: t('nav.policies'), path: paths.policies() }}>
      <p>{t('policies.unknown.text')}</p>
      <Button component={Link} to={paths.policies()}>
        {t('policies.back')}
      </Button>
    </Page>
  )
}
