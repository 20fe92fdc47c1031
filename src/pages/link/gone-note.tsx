import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { useI18n } from '../../ui/i18n.tsx'
import { Note } from '../../ui/note.tsx'
import { paths } from '../../ui/paths.ts'
import { useLinkContext } from './link-context.ts'

/** The end: the link is deleted on both sides, and the way back. */
export function GoneNote() {
  const { t } = useI18n()
  const { link } = useLinkContext()
  return (
    <Note tone="quiet" role="status" title={t('link.gone.title', { name: link.name })}>
      <p>{t('link.gone.text')}</p>
      <Button component={Link} to={paths.links()} size="sm">
        {t('error.page.back')}
      </Button>
    </Note>
  )
}
