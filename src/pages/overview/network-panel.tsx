import { Button, Skeleton } from '@mantine/core'
import { useElementSize, useIntersection } from '@mantine/hooks'
import { useMemo, useState } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { networkOf } from '../../../domain/connectivity/network.ts'
import { healthByRegion } from '../../../domain/connectivity/overview.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import type { Names } from '../../features/links/region-links.ts'
import { lazyPart } from '../../ui/feedback/later.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { NetworkList } from './network-list.tsx'

import classes from './network.module.css'

const NetworkDrawing = lazyPart(async () => (await import('./network-drawing.tsx')).default, {
  outline: ({ network }) => <Skeleton height={network.height} />,
})

/** Below this the boxes would hold no name, in px. */
const LEAST_WIDTH = 860
/** Loaded when this near, in px, so that it is there when it is scrolled to. */
const NEAR = '300px'

interface Props {
  links: readonly Link[]
  names: Names
  factsOf: StepContextOf
}

/** The whole network, drawn where there is room and listed everywhere. */
export function NetworkPanel({ links, names, factsOf }: Props) {
  const { t } = useI18n()
  const network = useMemo(() => networkOf(links, factsOf), [links, factsOf])
  const health = useMemo(() => healthByRegion(links, factsOf), [links, factsOf])
  const { ref: measured, width } = useElementSize<HTMLDivElement>()
  const { ref: watched, entry } = useIntersection<HTMLDivElement>({ rootMargin: NEAR })
  const [wantsList, setWantsList] = useState(false)
  const [isSeen, setSeen] = useState(false)
  if (entry?.isIntersecting && !isSeen) setSeen(true)
  const hasRoom = width >= LEAST_WIDTH
  const isDrawn = hasRoom && !wantsList

  return (
    <Panel
      title={t('network.title')}
      aside={
        hasRoom ? (
          <Button variant="default" size="xs" onClick={() => setWantsList(!wantsList)}>
            {t(wantsList ? 'network.asDrawing' : 'network.asList')}
          </Button>
        ) : null
      }
    >
      <div ref={measured}>
        <div
          ref={watched}
          className={classes.content}
          style={isDrawn ? { minHeight: network.height } : undefined}
        >
          {!isDrawn ? (
            <NetworkList links={links} names={names} health={health} />
          ) : isSeen ? (
            <NetworkDrawing network={network} names={names} health={health} width={width} />
          ) : null}
        </div>
      </div>
    </Panel>
  )
}
