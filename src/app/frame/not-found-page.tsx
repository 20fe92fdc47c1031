import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Page } from '../../ui/layout/page.tsx'

interface Props {
  title?: string
  text?: string
  /** Where to go on, if not to the links. */
  back?: { to: string; label: string }
}

/** Says that an address leads nowhere, and leads back. */
export default function NotFoundPage({ title, text, back }: Props) {
  const { t } = useI18n()
  return (
    <Page title={title ?? t('notFound.title')}>
      <p>{text ?? t('notFound.text')}</p>
      <Button component={Link} to={back?.to ?? paths.links()}>
        {back?.label ?? t('error.page.back')}
      </Button>
    </Page>
  )
}
