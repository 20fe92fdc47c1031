import { useEffect } from 'react'

import { nextStep } from '../../../domain/lifecycle/next-step.ts'
import type { ObservedTransition } from '../../../domain/lifecycle/observed.ts'
import { permission } from '../../../domain/link/actions.ts'
import { goToPanel } from '../../features/links/go-to-panel.ts'
import { Columns } from '../../ui/layout/columns.tsx'
import { useLinkContext } from './context/link-context.ts'
import { useStepContext } from './context/use-step-context.ts'
import { DeletePanel } from './delete/delete-panel.tsx'
import { DetailsPanel } from './details/details-panel.tsx'
import { useLinkCommands } from './details/use-link-commands.ts'
import { PartnerPanel } from './partner/partner-panel.tsx'
import { HistoryPanel } from './progress/history-panel.tsx'
import { TimelinePanel } from './progress/timeline-panel.tsx'
import { RouterPanel } from './router/router-panel.tsx'
import { LearnedRoutes } from './routing/learned-routes.tsx'
import { PropagationPanel } from './routing/propagation-panel.tsx'
import { RoutingPanel } from './routing/routing-panel.tsx'
import { PathPanel } from './traffic/path-panel.tsx'
import { ReadinessPanel } from './traffic/readiness-panel.tsx'
import { VpcPanel } from './vpc/vpc-panel.tsx'

import classes from './link.module.css'

/** Everything below the next step. A file of its own, so that the next step does not wait for it. */
export function LinkPanels({ observed }: { observed: ObservedTransition[] }) {
  const { link, gone } = useLinkContext()
  useAddressedPanel()

  const { action } = nextStep(link, useStepContext())
  const asksPartner = action === 'contact-partner' || action === 'tell-partner'
  const mayConfigure = permission('attach-vpc', link).allowed || permission('detach-vpc', link).allowed
  const isOver =
    gone || link.status === 'deprovisioning' || link.status === 'refused' || link.status === 'expired'
  useLinkCommands(isOver)

  return (
    <>
      <div className={classes.wide}>
        <PathPanel />
      </div>
      <Columns side={<DetailsPanel />}>
        {/* What must be done now comes before the progress. */}
        {asksPartner && !gone ? <PartnerPanel /> : null}
        <TimelinePanel observed={observed} />
        {asksPartner || gone ? null : <PartnerPanel />}
        {isOver ? null : (
          <>
            <ReadinessPanel observed={observed} />
            <VpcPanel />
            <RoutingPanel />
            <PropagationPanel />
            <LearnedRoutes />
            <RouterPanel />
          </>
        )}
        <HistoryPanel observed={observed} />
        {gone ? null : <DeletePanel isOnlyChoice={!mayConfigure} />}
      </Columns>
    </>
  )
}

/** Goes to the panel that the address names: it was not there yet when the browser looked for it. */
function useAddressedPanel() {
  useEffect(() => {
    goToPanel(location.hash.slice(1))
  }, [])
}
