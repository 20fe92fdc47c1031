import type { Region } from '../../../contract/regions.ts'
import { ApiError, failureReason } from '../../../domain/console/api-error.ts'
import { intl } from '../../../i18n/translate.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { ErrorNote } from './error-note.tsx'

import classes from './failed-regions.module.css'

/** One region's part of a list, as far as its failure goes. */
interface RegionPart {
  region: Region
  query: { data: unknown; error: Error | null; refetch: () => unknown }
}

const WORDS = {
  links: { all: 'links.failed.all', region: 'links.failed.region', stale: 'links.failed.stale' },
  connections: {
    all: 'connections.failed.all',
    region: 'connections.failed.region',
    stale: 'connections.failed.stale',
  },
  catalogue: {
    all: 'locations.failed.all',
    region: 'locations.failed.region',
    stale: 'locations.failed.part',
  },
  /** What runs on the connections, which are here themselves. */
  connectionLinks: {
    all: 'connections.failed.links',
    region: 'connections.failed.links',
    stale: 'connections.failed.linksStale',
  },
  policies: { all: 'policies.failed.all', region: 'policies.failed.region', stale: 'policies.failed.stale' },
} as const

interface Props {
  /** What could not be read. */
  of?: keyof typeof WORDS
  /** Those that are fine say nothing. */
  regions: readonly RegionPart[]
}

/** True where no region has anything to show, and none is still on its way. */
export function hasNothingToShow(regions: readonly Pick<RegionPart, 'query'>[]): boolean {
  return regions.every(({ query }) => query.error && query.data === undefined)
}

/** Regions that failed for the same reason, and have the same to show for it. */
function byReason(regions: readonly RegionPart[]): RegionPart[][] {
  const failed = regions.filter(({ query }) => query.error)
  const reasonOf = ({ query }: RegionPart) =>
    `${query.data === undefined ? 'nothing' : 'old'} ${failureReason(query.error)}`
  return [...Map.groupBy(failed, reasonOf).values()]
}

/** Of failures for one reason the one that says to wait longest: all are asked again then. */
function lastToRetry(errors: readonly (Error | null)[]): Error | null {
  const retryAt = (error: Error | null) => (error instanceof ApiError && error.retryAt) || 0
  return errors.toSorted((a, b) => retryAt(b) - retryAt(a))[0] ?? null
}

/**
 * Names the regions that could not be read, in one note for those that failed alike; the others are shown all the
 * same (acceptance 27).
 */
export function FailedRegions({ of = 'links', regions }: Props) {
  const { t, language } = useI18n()
  const words = WORDS[of]
  const groups = byReason(regions)
  if (groups.length === 0) return null
  const isAll = groups.length === 1 && hasNothingToShow(regions)
  return (
    <div className={classes.failed}>
      {groups.map((alike) => {
        const names = alike.map(({ region }) => t(`region.${region}`))
        const errors = alike.map(({ query }) => query.error)
        const isOld = alike.some(({ query }) => query.data !== undefined)
        return (
          <ErrorNote
            key={names.join()}
            what={t(isAll ? words.all : isOld ? words.stale : words.region, {
              region: intl.list(language).format(names),
            })}
            error={lastToRetry(errors)}
            requestIds={errors.flatMap((error) => (error instanceof ApiError && error.requestId) || [])}
            onRetry={() => alike.forEach(({ query }) => void query.refetch())}
          />
        )
      })}
    </div>
  )
}
