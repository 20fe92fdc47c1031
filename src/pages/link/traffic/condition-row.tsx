import { Button } from '@mantine/core'
import type { ReactNode } from 'react'

import type { Link } from '../../../../contract/interlink.ts'
import type { Condition, ConditionCode } from '../../../../domain/connectivity/readiness.ts'
import type { HelpTopic } from '../../../../domain/console/help-topics.ts'
import { nextStep, type NextAction } from '../../../../domain/lifecycle/next-step.ts'
import { sessionState, type SessionState } from '../../../../domain/link/bgp-sessions.ts'
import { FAMILIES, FAMILY_NAMES } from '../../../../domain/link/configuration.ts'
import type { Tone } from '../../../../domain/link/tone.ts'
import { goToAddress } from '../../../features/links/go-to-panel.ts'
import { PANEL_ID_BY_ACTION } from '../../../features/links/panel-id-by-action.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Row } from '../../../ui/layout/rows.tsx'
import { BgpBadge } from '../../../ui/status/status-badge.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useStepContext } from '../context/use-step-context.ts'
import { ActivatePropagation } from '../routing/activate-propagation.tsx'
import { DeactivatePropagation } from '../routing/deactivate-propagation.tsx'
import { LearnedRoutes } from '../routing/learned-routes.tsx'
import { PolicySlots } from '../routing/policy-slots.tsx'
import { PropagationEffect } from '../routing/propagation-effect.tsx'
import { VpcOfLink } from '../vpc/vpc-of-link.tsx'
import { PROPAGATION_REASON_ID, useSentence } from './use-sentence.tsx'

import classes from './traffic.module.css'

interface Props {
  id: string
  condition: Condition
  tone: Tone
  isOpen: boolean
}

const HELP: Partial<Record<ConditionCode, HelpTopic>> = {
  vpc: 'vpc',
  policy: 'routing-policy',
  propagation: 'propagation',
  routes: 'learned-routes',
}

/** One condition: its state, what it is met by, and what that is configured with. */
export function ConditionRow({ id, condition, tone, isOpen }: Props) {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const sentence = useSentence(condition)
  return (
    <Row
      id={id}
      title={t(`link.condition.${condition.code}`)}
      tone={tone}
      state={t(`link.verdict.${condition.verdict}`)}
      sentence={sentence}
      help={HELP[condition.code]}
      action={<RowAction id={id} condition={condition} isOpen={isOpen} />}
    >
      {bodyOf(condition, link)}
    </Row>
  )
}

const NOT_THERE: ReadonlySet<SessionState> = new Set(['not-built', 'closed'])

function bodyOf({ code }: Condition, link: Link): ReactNode {
  switch (code) {
    case 'link-up':
      return undefined
    case 'vpc':
      return <VpcOfLink />
    case 'policy':
      return <PolicySlots />
    case 'propagation':
      return <PropagationEffect />
    case 'routes':
      // Without a VPC there is no table.
      return link.vpc_id === undefined ? undefined : <LearnedRoutes />
  }
}

function RowAction({ id, condition, isOpen }: Omit<Props, 'tone'>) {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const step = nextStep(link, useStepContext())
  if (condition.code === 'propagation') {
    return link.enable_route_propagation ? (
      <DeactivatePropagation reasonId={PROPAGATION_REASON_ID} />
    ) : (
      <ActivatePropagation isInRow reasonId={PROPAGATION_REASON_ID} />
    )
  }
  const { fix } = condition
  const panel = condition.verdict === 'pass' ? undefined : panelOf(fix, link)
  // What the next step's own button does, and what is below already, is not offered a second time.
  const isOffered = panel !== undefined && fix !== step.action && !(panel === id && isOpen)
  return (
    <>
      {condition.code === 'link-up' ? <Sessions /> : null}
      {isOffered && fix ? (
        <Button
          component="a"
          href={`#${panel}`}
          variant="default"
          size="xs"
          onClick={(event) => {
            event.preventDefault()
            goToAddress(panel)
          }}
        >
          {t(`action.${fix}`)}
        </Button>
      ) : null}
    </>
  )
}

/** The two BGP sessions, once there could be any. */
function Sessions() {
  const { link } = useLinkContext()
  if (FAMILIES.every((family) => NOT_THERE.has(sessionState(link, family)))) return null
  return FAMILIES.map((family) => (
    <span key={family} className={classes.session}>
      {FAMILY_NAMES[family]} <BgpBadge link={link} family={family} />
    </span>
  ))
}

/** Where on this page an action is done; not every link has every panel. */
function panelOf(fix: NextAction | undefined, link: Link): string | undefined {
  if (fix === undefined || !(fix in PANEL_ID_BY_ACTION)) return undefined
  if (fix === 'contact-partner' && !link.partner) return undefined
  return PANEL_ID_BY_ACTION[fix as keyof typeof PANEL_ID_BY_ACTION]
}
