import { SegmentedControl } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { networkOf } from '../../../domain/connectivity/network.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import type { Names } from '../../features/links/region-links.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'
import { Panel } from '../../ui/layout/panel.tsx'
import { NetworkDrawing } from './network-drawing.tsx'
import { NetworkList } from './network-list.tsx'

/** Below this the boxes would hold no name, in em of the page's text. */
const LEAST_WIDTH = 54

interface Props {
  links: readonly Link[]
  names: Names
  factsOf: StepContextOf
}

/** The whole network, drawn where there is room and listed everywhere. */
export function NetworkPanel({ links, names, factsOf }: Props) {
  const { t } = useI18n()
  const bands = useMemo(() => networkOf(links, factsOf), [links, factsOf])
  const { ref, width } = useElementSize<HTMLDivElement>()
  const [view, setView] = useKeptState<'drawing' | 'list'>('network', 'drawing')
  const hasRoom = width >= LEAST_WIDTH * rootFontSize()

  return (
    <Panel
      title={t('network.title')}
      clause={t('network.clause')}
      aside={
        hasRoom ? (
          <SegmentedControl<typeof view>
            aria-label={t('network.view')}
            size="xs"
            transitionDuration={0}
            value={view}
            onChange={setView}
            data={[
              { value: 'drawing', label: t('network.asDrawing') },
              { value: 'list', label: t('network.asList') },
            ]}
          />
        ) : null
      }
    >
      <div ref={ref}>
        {hasRoom && view === 'drawing' ? (
          <NetworkDrawing bands={bands} names={names} factsOf={factsOf} />
        ) : width > 0 ? (
          <NetworkList bands={bands} names={names} />
        ) : null}
      </div>
    </Panel>
  )
}

/** In px; larger where someone has set larger text. */
function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
