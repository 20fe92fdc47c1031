import { useEffect } from 'react'

import { nextStep } from '../../../domain/lifecycle/next-step.ts'
import type { ObservedTransition } from '../../../domain/lifecycle/observed.ts'
import { goToPanel } from '../../features/links/go-to-panel.ts'
import { useLinkContext } from './context/link-context.ts'
import { useStepContext } from './context/use-step-context.ts'
import { DeletePanel } from './delete/delete-panel.tsx'
import { FactsPanel } from './details/facts-panel.tsx'
import { useLinkCommands } from './details/use-link-commands.ts'
import { PartnerPanel } from './partner/partner-panel.tsx'
import { ProgressPanel } from './progress/progress-panel.tsx'
import { EndsPanel } from './router/ends-panel.tsx'
import { RouterPanel } from './router/router-panel.tsx'
import { pageParts } from './sections.ts'
import { PathPanel } from './traffic/path-panel.tsx'
import { TrafficPanel } from './traffic/traffic-panel.tsx'

interface Props {
  observed: ObservedTransition[]
}

/** What is below the next step. A file of its own, with its neighbour, so that the next step does not wait for it. */
export function MainPanels({ observed }: Props) {
  const { link, gone } = useLinkContext()
  const parts = pageParts(link, gone)
  useAddressedPanel()
  useLinkCommands(parts)
  // Where the router is what the link waits for, it comes first.
  const isRouterFirst = nextStep(link, useStepContext()).action === 'configure-router'
  return (
    <>
      {parts.hasRouter && isRouterFirst ? <RouterPanel isFirst /> : null}
      <PathPanel />
      {parts.hasTraffic ? <TrafficPanel observed={observed} /> : null}
      {parts.hasRouter && !isRouterFirst ? <RouterPanel /> : null}
    </>
  )
}

/** What is beside it. */
export function SidePanels({ observed }: Props) {
  const { link, gone } = useLinkContext()
  const parts = pageParts(link, gone)
  return (
    <>
      <ProgressPanel observed={observed} />
      {parts.hasPartner ? <PartnerPanel /> : null}
      {parts.hasEnds ? <EndsPanel /> : null}
      <FactsPanel />
      {parts.hasDeletion ? <DeletePanel /> : null}
    </>
  )
}

/** Goes to the panel that the address names: it was not there yet when the browser looked for it. */
function useAddressedPanel() {
  useEffect(() => {
    const go = () => goToPanel(location.hash.slice(1))
    go()
    globalThis.addEventListener('hashchange', go)
    return () => globalThis.removeEventListener('hashchange', go)
  }, [])
}
