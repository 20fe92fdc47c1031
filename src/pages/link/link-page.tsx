import '../../ui/form-styles.ts'
import { permission } from '../../domain/actions.ts'
import { nextStep } from '../../domain/next-step.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { Page } from '../../ui/page.tsx'
import { LinkStatusBadge } from '../../ui/status-badge.tsx'
import { DeletePanel } from './delete-panel.tsx'
import { FactsPanel } from './facts-panel.tsx'
import { GoneNote } from './gone-note.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { LearnedRoutes } from './learned-routes.tsx'
import { LinkContext } from './link-context.ts'
import { LinkUpdated } from './link-updated.tsx'
import { NextStepCard } from './next-step-card.tsx'
import { PairNote } from './pair-note.tsx'
import { PartnerPanel } from './partner-panel.tsx'
import { PathPanel } from './path-panel.tsx'
import { PropagationPanel } from './propagation-panel.tsx'
import { ReadinessPanel } from './readiness-panel.tsx'
import { RouterPanel } from './router-panel.tsx'
import { RoutingPanel } from './routing-panel.tsx'
import { TimelinePanel } from './timeline-panel.tsx'
import { useLinkFacts } from './use-link-facts.ts'
import { useLink, type LinkState } from './use-link.ts'
import { useObserved } from './use-observed.ts'
import { useStatusChange } from './use-status-change.ts'
import { VpcFailedNote } from './vpc-failed-note.tsx'
import { VpcPanel } from './vpc-panel.tsx'

import classes from './link.module.css'

/** Everything about one link: on the left what happens and what to do, on the right the facts. */
export default function LinkPage() {
  const state = useLink()
  // A new link is a new page: nothing of the old one's dialogs or inputs may stay.
  return <LinkView key={state.link.id} state={state} />
}

function LinkView({ state }: { state: LinkState }) {
  const { t } = useI18n()
  const { link, gone } = state
  const facts = useLinkFacts(link, state.region)
  const { onChange, unseen } = useStatusChange(link)
  const observed = useObserved(link.id, gone ? 'deleted' : link.status, onChange)

  const { action } = nextStep(link)
  const asksPartner = action === 'contact-partner' || action === 'tell-partner'
  const mayConfigure = permission('attach-vpc', link).allowed || permission('detach-vpc', link).allowed
  const isOver =
    gone || link.status === 'deprovisioning' || link.status === 'refused' || link.status === 'expired'

  return (
    <LinkContext value={{ ...state, facts }}>
      <Page
        title={link.name}
        documentTitle={unseen ? `● ${unseen} · ${link.name}` : link.name}
        aside={<LinkStatusBadge status={gone ? 'deleted' : link.status} />}
        actions={<LinkUpdated region={state.region} linkId={link.id} />}
      >
        {state.staleError ? (
          <ErrorNote what={t('link.stale')} error={state.staleError} onRetry={state.refresh} />
        ) : null}
        <PairNote />
        <VpcFailedNote />
        {gone ? <GoneNote /> : <NextStepCard />}
        <div className={classes.wide}>
          <PathPanel />
        </div>
        <div className={classes.columns}>
          <div className={classes.main}>
            {/* What must be done now comes before where it stands. */}
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
          </div>
          <div className={classes.side}>
            <FactsPanel />
          </div>
        </div>
      </Page>
    </LinkContext>
  )
}
