import type { Region } from '../../../contract/regions.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { ErrorNote } from './error-note.tsx'

import classes from './failed-regions.module.css'

/** One region's part of a list, as far as its failure goes. */
interface FailedRegion {
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
  failed: readonly FailedRegion[]
  isAll: boolean
}

/** Names each region that could not be read; the others are shown all the same (acceptance 27). */
export function FailedRegions({ of = 'links', failed, isAll }: Props) {
  const { t } = useI18n()
  const words = WORDS[of]
  const [first] = failed
  if (!first) return null
  if (isAll) {
    return (
      <ErrorNote
        what={t(words.all, { region: t(`region.${first.region}`) })}
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
          what={t(query.data ? words.stale : words.region, { region: t(`region.${region}`) })}
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      ))}
    </div>
  )
}
