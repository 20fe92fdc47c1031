import { Skeleton } from '@mantine/core'

import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'

/** What a step shows while its choices are loading, or cannot be loaded. The answers so far stay in the URL. */
export function LoadingOrError({ error = null, retry }: { error?: Error | null; retry?: () => void }) {
  const { t } = useI18n()
  if (error) return <ErrorNote what={t('order.catalogue.failed')} error={error} onRetry={retry} />
  return (
    <div aria-busy="true" role="group" aria-label={t('common.loading')}>
      <Skeleton height={72} mb="xs" />
      <Skeleton height={72} mb="xs" />
      <Skeleton height={72} />
    </div>
  )
}
