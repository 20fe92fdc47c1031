import { Note } from '../../ui/feedback/note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useOnline } from '../../ui/hooks/use-online.ts'

/** Says that what is shown is the last known state and that nothing can be sent (acceptance 64). */
export function OfflineBanner() {
  const { t } = useI18n()
  const isOnline = useOnline()
  if (isOnline) return null
  return (
    <Note tone="trouble" role="status" title={t('offline.title')}>
      <p>{t('offline.text')}</p>
    </Note>
  )
}
