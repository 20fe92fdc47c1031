import { Skeleton } from '@mantine/core'
import { useMemo } from 'react'

import { routesByFamily } from '../../../domain/connectivity/family-routes.ts'
import { isolate } from '../../../domain/text/direction.ts'
import { useAllContactNotes, useForgetPastOutages } from '../../features/links/contact-notes.ts'
import { goToAddress } from '../../features/links/go-to-panel.ts'
import { useObserved } from '../../features/links/observed.ts'
import { paths } from '../../features/navigation/paths.ts'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { lazyPart, useAfterFirstPaint } from '../../ui/feedback/later.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { usePassedOnFocus } from '../../ui/hooks/use-passed-on-focus.ts'
import { Columns } from '../../ui/layout/columns.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { SectionLinks } from '../../ui/layout/section-links.tsx'
import { LinkStatusBadge } from '../../ui/status/status-badge.tsx'
import { LinkContext } from './context/link-context.ts'
import { useLink, type LinkState } from './context/use-link.ts'
import { useRelatedResources } from './context/use-related-resources.ts'
import { GoneNote } from './delete/gone-note.tsx'
import { EditLink } from './details/edit-link.tsx'
import { NextStepCard } from './next-step/next-step-card.tsx'
import { PairNote } from './next-step/pair-note.tsx'
import { useStatusChange } from './next-step/use-status-change.ts'
import { LinkUpdated } from './progress/link-updated.tsx'
import { pageParts, sectionsOf } from './sections.ts'
import { OrderedVpcNote } from './vpc/ordered-vpc-note.tsx'

import classes from './link.module.css'

// The sentence that says whose turn it is comes first, the rest follows.
const MainPanels = lazyPart(async () => (await import('./link-panels.tsx')).MainPanels, {
  isPreloaded: true,
  outline: () => <PanelsOutline />,
})
const SidePanels = lazyPart(async () => (await import('./link-panels.tsx')).SidePanels, {
  isPreloaded: true,
  outline: () => <PanelsOutline />,
})

/** Everything about one link, once: on the left what happens and what to do, on the right how far it is, and the facts. */
export default function LinkPage() {
  const state = useLink()
  // A new link is a new page: nothing of the old one's dialogs or inputs may stay.
  return <LinkView key={state.link.id} state={state} />
}

function LinkView({ state }: { state: LinkState }) {
  const { t } = useI18n()
  const { link, gone } = state
  const facts = useRelatedResources(link, state.region)
  const { onChange, unseen } = useStatusChange(link)
  const observed = useObserved(link.id, gone ? 'deleted' : link.status, onChange)
  const isPainted = useAfterFirstPaint()
  const policies = facts.policies.value
  const networks = facts.networks.value
  const routes = useMemo(() => routesByFamily(link, { policies, networks }), [link, policies, networks])
  const notes = useAllContactNotes()
  useForgetPastOutages(
    useMemo(() => [link], [link]),
    notes,
  )
  usePassedOnFocus()
  const sections = sectionsOf(pageParts(link, gone)).map(({ id, label }) => ({ id, label: t(label) }))
  return (
    <LinkContext value={{ ...state, facts, routes }}>
      <Page
        title={link.name}
        parent={{ label: t('nav.links'), path: paths.links() }}
        documentTitle={unseen ? `● ${unseen} · ${isolate(link.name)}` : link.name}
        aside={<LinkStatusBadge status={gone ? 'deleted' : link.status} isNamed />}
        actions={
          <div className={classes.actions}>
            <LinkUpdated region={state.region} linkId={link.id} />
            {gone ? null : <EditLink />}
          </div>
        }
      >
        <SectionLinks label={t('link.sections')} sections={sections} onGo={goToAddress} />
        {state.staleError ? (
          <ErrorNote what={t('link.stale')} error={state.staleError} onRetry={state.refresh} />
        ) : null}
        <PairNote />
        <OrderedVpcNote />
        <Columns side={isPainted ? <SidePanels observed={observed} /> : <PanelsOutline />}>
          {gone ? <GoneNote /> : <NextStepCard observed={observed} />}
          {isPainted ? <MainPanels observed={observed} /> : <PanelsOutline />}
        </Columns>
      </Page>
    </LinkContext>
  )
}

function PanelsOutline() {
  const { t } = useI18n()
  return (
    <div aria-busy="true" role="group" aria-label={t('common.loading')}>
      <Skeleton height={150} mb="md" />
      <Skeleton height={400} />
    </div>
  )
}
