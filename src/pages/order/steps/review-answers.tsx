import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { formatBandwidth } from '../../../../domain/catalogue/bandwidth.ts'
import type { OrderStep } from '../../../../domain/order/steps.ts'
import { isolate, listTexts } from '../../../../domain/text/direction.ts'
import { revealHidden } from '../../../../domain/text/hidden-characters.ts'
import { partnersQuery, popsQuery } from '../../../api/catalogue.ts'
import { connectionsQuery } from '../../../api/connections.ts'
import { routingPoliciesQuery } from '../../../api/routing-policies.ts'
import { vpcsQuery } from '../../../api/vpcs.ts'
import { useForeignProject } from '../../../features/projects/foreign-project.ts'
import { ProjectName, useProjects } from '../../../features/projects/project-name.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { ExactText } from '../../../ui/text/exact-text.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { useOrderProject } from '../wizard/use-order-project.ts'

import classes from './steps.module.css'

type Named = { id: string; name: string; project_id?: string }

/** Every answer with its Edit link, and which of them cannot be changed once ordered (acceptance 13, 17). */
export function ReviewAnswers() {
  const { t, language } = useI18n()
  const { draft } = useOrderContext()
  const region = draft.region ?? 'fr-par'
  const isHosted = draft.kind === 'hosted'
  const pops = useQuery(popsQuery({ region }))
  const partners = useQuery({ ...partnersQuery({ region }), enabled: isHosted })
  const connections = useQuery({ ...connectionsQuery({ region, projectId: null }), enabled: !isHosted })
  const policies = useQuery(routingPoliciesQuery({ region }))
  const vpcs = useQuery({ ...vpcsQuery({ region }), enabled: draft.vpcId !== undefined })
  const projectId = useOrderProject()
  const projects = useProjects()
  const foreign = useForeignProject(projectId)

  /** With its project, where that is not the order's. */
  function nameOf(items: Named[] | undefined, id: string | undefined): string {
    const item = items?.find((each) => each.id === id)
    if (!item) return isolate(revealHidden(id ?? t('order.routing.none')))
    return listTexts([revealHidden(item.name), foreign(item)], ' · ')
  }
  const pop = pops.data?.find((each) => each.id === draft.popId)

  return (
    <dl className={classes.answers}>
      <Answer step="connection" term={t('order.answer.kind')} fixed>
        {t(isHosted ? 'kind.hosted' : 'kind.self-hosted')}
      </Answer>
      <Answer step="region" term={t('order.answer.region')} fixed>
        {t(`region.${region}`)}
      </Answer>
      {isHosted ? (
        <Answer step="provider" term={t('order.answer.partnerId')} fixed>
          {nameOf(partners.data, draft.partnerId)}
        </Answer>
      ) : (
        <>
          <Answer step="provider" term={t('order.answer.connectionId')} fixed>
            {nameOf(connections.data, draft.connectionId)}
          </Answer>
          <Answer step="provider" term={t('order.answer.vlan')} fixed>
            {draft.vlan ?? t('order.assigned')}
          </Answer>
          <Answer step="provider" term={t('order.answer.peerAsn')}>
            {draft.peerAsn ?? t('order.assigned')}
          </Answer>
        </>
      )}
      <Answer step="location" term={t('order.answer.popId')} fixed>
        <ExactText text={pop?.display_name ?? draft.popId ?? ''} />
      </Answer>
      <Answer step="bandwidth" term={t('order.answer.bandwidthMbps')} fixed>
        {formatBandwidth(draft.bandwidthMbps ?? 0, language)}
      </Answer>
      <Answer step="routing" term={t('order.answer.policyV4Id')}>
        {nameOf(policies.data, draft.policyV4Id)}
      </Answer>
      <Answer step="routing" term={t('order.answer.policyV6Id')}>
        {nameOf(policies.data, draft.policyV6Id)}
      </Answer>
      <Answer step="routing" term={t('order.answer.vpcId')}>
        {nameOf(vpcs.data, draft.vpcId)}
      </Answer>
      <Answer step="name" term={t('order.answer.name')}>
        <ExactText text={draft.name ?? ''} />
      </Answer>
      <Answer step="name" term={t('order.answer.tags')}>
        {draft.tags.length > 0 ? listTexts(draft.tags.map(revealHidden)) : t('tags.none')}
      </Answer>
      <Answer
        step={projects && projects.length > 1 ? 'name' : undefined}
        term={t('order.answer.projectId')}
        fixed
      >
        <ProjectName id={projectId} />
      </Answer>
    </dl>
  )
}

interface AnswerProps {
  /** Where it is answered; undefined where there is nothing to choose. */
  step?: OrderStep | undefined
  term: string
  /** It cannot be changed after the order. */
  fixed?: boolean
  children: ReactNode
}

function Answer({ step, term, fixed, children }: AnswerProps) {
  const { t } = useI18n()
  const { editPath } = useOrderContext()
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {fixed ? <span className={classes.fixed}>{t('order.fixed')}</span> : null}
      </dd>
      {step ? (
        <dd data-screen-only>
          <Link to={editPath(step)} aria-label={t('order.edit', { answer: term })}>
            {t('common.edit')}
          </Link>
        </dd>
      ) : null}
    </div>
  )
}
