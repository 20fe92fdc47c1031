import { isOpen } from '../../../domain/console/api-error.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { ErrorNote } from './error-note.tsx'

/** A write that failed: also says what was not changed, or that it is not known. Shows nothing without an error. */
export function MutationError({ what, error }: { what: string; error: unknown }) {
  const { t } = useI18n()
  if (!error) return null
  return (
    <ErrorNote
      what={what}
      error={error}
      unchanged={isOpen(error) ? t('error.outcomeUnknown') : t('error.nothingChanged')}
    />
  )
}
