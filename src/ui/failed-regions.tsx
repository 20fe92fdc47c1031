import { useI18n } from '../i18n/i18n.tsx'
import { ErrorNote } from './error-note.tsx'
import type { RegionLinks } from './region-links.ts'

import classes from './failed-regions.module.css'

/** Names each region whose links could not be read; the others are shown all the same (acceptance 27). */
export function FailedRegions({ failed, isAll }: { failed: RegionLinks[]; isAll: boolean }) {
  const { t } = useI18n()
  const [first] = failed
  if (!first) return null
  if (isAll) {
    return (
      <ErrorNote
        what={t('links.failed.all')}
        error={first.query.error}
        onRetry={() => failed.forEach(({ query }) => void query.refetch())}
      />
    )
  }
  return (
    <div className={classes.failed}>
      {failed.map(({ region, query }) => (
        <ErrorNote
          key={region}
          what={t(query.data ? 'links.failed.stale' : 'links.failed.region', {
            region: t(`region.${region}`),
          })}
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      ))}
    </div>
  )
}
