import { IconLock, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import type { OrderStep } from '../../../../domain/order/steps.ts'
import { useProjects } from '../../../features/projects/project-name.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useOrderContext } from '../wizard/order-context.ts'
import { useAnswerTexts, type ShownAnswer } from '../wizard/use-answer-texts.ts'

import classes from './review.module.css'

/** Every answer with its Edit link, by whether it can still be changed once ordered (acceptance 13, 17). */
export function ReviewAnswers() {
  const { t } = useI18n()
  const { draft } = useOrderContext()
  const isHosted = draft.kind === 'hosted'
  const projects = useProjects()
  return (
    <section className={classes.answers} aria-label={t('order.answers')}>
      <Group title={t('order.fixed')} icon={<IconLock size={16} stroke={1.75} aria-hidden />}>
        {/* Where there is nothing to choose it cannot be changed before either. */}
        <Answer step={projects && projects.length > 1 ? 'region' : undefined} answer="projectId" />
        <Answer step="region" answer="region" />
        <Answer step="connection" answer="kind" />
        {isHosted ? (
          <Answer step="provider" answer="partnerId" />
        ) : (
          <>
            <Answer step="provider" answer="connectionId" />
            <Answer step="provider" answer="vlan" none={t('order.assigned')} />
          </>
        )}
        <Answer step="location" answer="popId" />
        <Answer step="bandwidth" answer="bandwidthMbps" />
      </Group>
      <Group title={t('order.changeable')} icon={<IconPencil size={16} stroke={1.75} aria-hidden />}>
        <Answer step="name" answer="name" />
        <Answer step="routing" answer="vpcId" none={t('order.routing.noVpc')} />
        <Answer step="routing" answer="policyV4Id" none={t('order.routing.none')} />
        <Answer step="routing" answer="policyV6Id" none={t('order.routing.none')} />
        <Answer step="name" answer="tags" none={t('tags.none')} />
        {isHosted ? null : <Answer step="provider" answer="peerAsn" none={t('order.assigned')} />}
      </Group>
    </section>
  )
}

function Group({ title, icon, children }: { title: string; icon: ReactNode; children: ReactNode }) {
  return (
    <div>
      <h2>
        {icon}
        {title}
      </h2>
      <dl>{children}</dl>
    </div>
  )
}

interface AnswerProps {
  answer: ShownAnswer
  /** Where it is answered; undefined where there is nothing to choose. */
  step: OrderStep | undefined
  /** What is said where it was left open. */
  none?: string
}

function Answer({ answer, step, none }: AnswerProps) {
  const { t } = useI18n()
  const { editPath } = useOrderContext()
  const text = useAnswerTexts()[answer]
  const term = t(`order.answer.${answer}`)
  return (
    <div>
      <dt>{term}</dt>
      <dd data-open={text === undefined || undefined}>{text ?? none}</dd>
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
