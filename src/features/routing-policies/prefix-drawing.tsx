import { memo } from 'react'

import type { Family } from '../../../domain/link/configuration.ts'
import { prefixLanes, type Run } from '../../../domain/prefixes/lanes.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'

import classes from './prefix-drawing.module.css'

interface Props {
  family: Family
  outgoing: readonly string[]
  incoming: readonly string[]
}

/** How many runs a lane's words name; the prefixes themselves are next to the drawing. */
const NAMED = 6

/** What a policy covers: outgoing and incoming prefixes on one axis of addresses, and where both are. Nothing without prefixes. */
export const PrefixDrawing = memo(function PrefixDrawing({ family, outgoing, incoming }: Props) {
  const { t } = useI18n()
  const lanes = prefixLanes(outgoing, incoming, family)
  // Each lane is in order: the ends are its first and its last.
  const [first] = [lanes.outgoing[0], lanes.incoming[0]]
    .filter((run) => run !== undefined)
    .toSorted((a, b) => a.span.from - b.span.from)
  const [last] = [lanes.outgoing.at(-1), lanes.incoming.at(-1)]
    .filter((run) => run !== undefined)
    .toSorted((a, b) => b.span.to - a.span.to)
  if (!first || !last) return null
  return (
    <figure className={classes.drawing} aria-label={t('policy.drawing')}>
      <Lane label={t('policy.drawing.out')} runs={lanes.outgoing} both={lanes.both} />
      <Lane label={t('policy.drawing.in')} runs={lanes.incoming} both={lanes.both} />
      <figcaption className={classes.ends}>
        <code>{first.first}</code>
        <span>{t('policy.drawing.scale')}</span>
        <code>{last.last}</code>
      </figcaption>
    </figure>
  )
})

function Lane({ label, runs, both }: { label: string; runs: readonly Run[]; both: readonly Run[] }) {
  const { t } = useI18n()
  const named = runs.slice(0, NAMED).map(({ first, last }) => t('policy.drawing.run', { first, last }))
  const words = runs.length === 0 ? t('policy.drawing.nothing') : named.join(', ')
  const shared = both.length > 0 ? ` ${t('policy.drawing.both', { count: both.length })}` : ''
  return (
    <div className={classes.lane}>
      <span className={classes.label}>{label}</span>
      <svg
        className={classes.axis}
        viewBox="0 0 100 14"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label}: ${words}${runs.length > NAMED ? '…' : ''}.${shared}`}
      >
        <rect className={classes.ground} y="6.5" width="100" height="1" />
        <Bars runs={runs} className={classes.bar} />
        <Bars runs={both} className={classes.both} />
      </svg>
    </div>
  )
}

/** More bars than this are too narrow to be pointed at one by one, and are drawn as one shape. */
const MOST_BARS = 100

function Bars({ runs, className }: { runs: readonly Run[]; className: string | undefined }) {
  if (runs.length <= MOST_BARS)
    return runs.map((run) => <Bar key={run.first} run={run} className={className} />)
  const shape = runs.map(({ span }) => {
    const width = (span.to - span.from) * 100
    return `M${(span.from * 100).toFixed(3)} 0h${width.toFixed(3)}v14h-${width.toFixed(3)}z`
  })
  return <path className={className} d={shape.join('')} />
}

/** Narrow ones stay visible, and neighbours apart. */
function Bar({ run: { span, first, last }, className }: { run: Run; className: string | undefined }) {
  const width = (span.to - span.from) * 100
  return (
    <rect className={className} x={span.from * 100} width={Math.max(0.6, width)} height="14">
      <title>{`${first} – ${last}`}</title>
    </rect>
  )
}
