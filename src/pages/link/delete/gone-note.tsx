import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { paths } from '../../../features/navigation/paths.ts'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'

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
