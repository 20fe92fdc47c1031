import { Skeleton } from '@mantine/core'

import { useI18n } from '../hooks/i18n.tsx'

const ROWS = 6

/** Rows on their way, in the height of real ones so that nothing jumps. */
export function TableSkeleton() {
  const { t } = useI18n()
  return (
    <div aria-busy="true" role="group" aria-label={t('common.loading')}>
      {Array.from({ length: ROWS }, (_, row) => (
        <Skeleton key={row} height={28} my={12} radius="sm" />
      ))}
    </div>
  )
}
