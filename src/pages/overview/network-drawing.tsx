import '@xyflow/react/dist/base.css'
import { Handle, Position, ReactFlow, type Edge, type Node, type NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { Link as RouterLink } from 'react-router'

import type { Network, Place } from '../../../domain/connectivity/network.ts'
import type { RegionHealth } from '../../../domain/connectivity/overview.ts'
import type { Names } from '../../features/links/region-links.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { ToneIcon } from '../../ui/status/tone-icon.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import { locationName, LocationName } from './location-name.tsx'
import { SessionCounts } from './session-counts.tsx'

import classes from './network.module.css'

type PlaceNode = Node<{ place: Place; names: Names; health: readonly RegionHealth[] }, 'place'>

interface Props {
  network: Network
  names: Names
  health: readonly RegionHealth[]
  /** Of the panel, in px. */
  width: number
}

const NODE = { height: 44, line: 28 }
/** Shares of the width, by column; between them run the lines. */
const SHARES = [0.13, 0.15, 0.16, 0.16, 0.13, 0.13]
const GAP_SHARE = (1 - SHARES.reduce((sum, share) => sum + share)) / (SHARES.length - 1)

/** The drawing itself. Comes with its library once it is about to be seen. */
export default function NetworkDrawing({ network, names, health, width }: Props) {
  const { t } = useI18n()
  const nodes = network.places.map(({ id, place, column, y }): PlaceNode => {
    const left = SHARES.slice(0, column).reduce((sum, share) => sum + share + GAP_SHARE, 0)
    const height = place.kind === 'line' ? NODE.line : NODE.height
    return {
      id,
      type: 'place',
      position: { x: left * width, y: y - height / 2 },
      width: (SHARES[column] ?? 0) * width,
      height,
      data: { place, names, health },
      sourcePosition: Position.Right,
      targetPosition: Position.Left,
    }
  })
  const edges = network.strands.map(({ id, from, to, count, tone }): Edge => ({
    id,
    source: from,
    target: to,
    className: `${classes.strand} ${classes[tone]}`,
    style: { strokeWidth: count > 1 ? 3 : 1.5 },
    focusable: false,
  }))
  return (
    <div
      className={classes.drawing}
      style={{ height: network.height }}
      role="group"
      aria-label={t('network.title')}
    >
      <ReactFlow<PlaceNode>
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        width={width}
        height={network.height}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        panOnDrag={false}
        zoomOnScroll={false}
        zoomOnPinch={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        proOptions={{ hideAttribution: true }}
      />
    </div>
  )
}

const PlaceBox = memo(function PlaceBox({ data: { place, names, health } }: NodeProps<PlaceNode>) {
  return (
    <>
      {place.kind === 'own' ? null : (
        <Handle type="target" position={Position.Left} className={classes.handle} />
      )}
      {place.kind === 'line' ? <Line {...place} /> : <Box place={place} names={names} health={health} />}
      {place.kind === 'vpc' ? null : (
        <Handle type="source" position={Position.Right} className={classes.handle} />
      )}
    </>
  )
})

const NODE_TYPES = { place: PlaceBox }

interface BoxProps extends Pick<Props, 'names' | 'health'> {
  place: Exclude<Place, { kind: 'line' }>
}

function Box({ place, names, health }: BoxProps) {
  const { t } = useI18n()
  const counts = place.kind === 'region' ? health.find(({ region }) => region === place.region) : undefined
  return (
    <div className={classes.box} title={locationName(place, names, t)}>
      {counts ? null : <span className={classes.kind}>{t(`network.kind.${place.kind}`)}</span>}
      <span className={classes.label}>
        <LocationName place={place} names={names} />
      </span>
      {counts ? <SessionCounts {...counts} /> : null}
    </div>
  )
}

/** One link by its name, or several by their number; leads to it, or to the list of them. */
function Line({ links, tone }: Extract<Place, { kind: 'line' }>) {
  const { t } = useI18n()
  const [link] = links
  if (!link) return null
  const isOne = links.length === 1
  const search = new URLSearchParams({ region: link.region, location: link.pop_id })
  const name = isOne ? link.name : t('network.bundle', { count: links.length })
  return (
    <RouterLink
      to={isOne ? paths.link(link) : paths.links(search)}
      className={classes.line}
      data-tone={tone}
      title={name}
      aria-label={t('network.line', { name, state: t(`tone.${tone}`) })}
    >
      <ToneIcon tone={tone} size={14} />
      <span className={classes.label}>
        <CutText text={name} />
      </span>
    </RouterLink>
  )
}
