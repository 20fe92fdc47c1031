import {
  readiness,
  trafficFlows,
  type Condition,
  type Verdict,
} from '../../../../domain/connectivity/readiness.ts'
import { supportBundle } from '../../../../domain/connectivity/support-bundle.ts'
import type { NextAction } from '../../../../domain/lifecycle/next-step.ts'
import type { ObservedTransition } from '../../../../domain/lifecycle/observed.ts'
import { FAMILY_NAMES } from '../../../../domain/link/configuration.ts'
import type { Tone } from '../../../../domain/link/tone.ts'
import type { MessageKey } from '../../../../i18n/catalogue.ts'
import { serverNow } from '../../../api/server-clock.ts'
import { PANEL_ID_BY_ACTION } from '../../../features/links/panel-id-by-action.ts'
import { CopyTextButton } from '../../../ui/controls/copy-text-button.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { Badge } from '../../../ui/status/badge.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useStepContext } from '../context/use-step-context.ts'

import classes from './traffic.module.css'

const TONES: Record<Verdict, Tone> = {
  pass: 'working',
  fail: 'trouble',
  warning: 'needs-you',
  unknown: 'quiet',
}
const ANSWER_TONES = { yes: 'working', no: 'trouble', unknown: 'quiet' } as const

/** *Will traffic flow?* Five conditions, each judged, each with the way to fix it (acceptance 42). */
export function ReadinessPanel({ observed }: { observed: ObservedTransition[] }) {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const routes = facts.learnedRoutes
  const conditions = readiness(link, {
    learnedRoutes: routes.error ? 'unavailable' : routes.value?.length,
    policies: facts.policies.value,
    networks: facts.networks.value,
  })
  const answer = trafficFlows(conditions)
  const context = useStepContext()
  const bundle = () =>
    supportBundle(link, {
      now: serverNow(),
      conditions,
      context,
      observed,
      ...(facts.policies.value && { policies: facts.policies.value }),
      ...(facts.partner.value && { partnerName: facts.partner.value.name }),
      ...(facts.pop.value && { popName: facts.pop.value.display_name }),
      ...(routes.error
        ? { learnedRoutes: 'unavailable' as const }
        : routes.value && { learnedRoutes: routes.value.map(({ route }) => route.destination) }),
    })
  return (
    <Panel
      title={t('link.readiness')}
      id="readiness"
      help="bgp"
      aside={<Badge tone={ANSWER_TONES[answer]} label={t(`link.readiness.${answer}`)} />}
    >
      <ul className={classes.conditions}>
        {conditions.map((condition) => (
          <ConditionLine key={condition.code} condition={condition} />
        ))}
      </ul>
      <div className={classes.support}>
        <CopyTextButton value={bundle} label={t('link.support.what')}>
          {t('link.support')}
        </CopyTextButton>
        <span>{t('link.support.hint')}</span>
      </div>
    </Panel>
  )
}

function isOnPage(action: NextAction | undefined): action is keyof typeof PANEL_ID_BY_ACTION {
  return action !== undefined && action in PANEL_ID_BY_ACTION
}

function ConditionLine({ condition }: { condition: Condition }) {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const partner = facts.partner.value?.name ?? t('actor.partner')
  // Code and cause belong together, which a template type cannot tell.
  const text = t(`readiness.${condition.code}.${condition.cause}` as MessageKey, {
    partner,
    family: condition.family ? FAMILY_NAMES[condition.family] : '',
    subnets: condition.held?.join(', ') ?? '',
  })
  return (
    <li>
      <Badge tone={TONES[condition.verdict]} label={t(`link.verdict.${condition.verdict}`)} />
      <span className={classes.conditionText}>
        <strong>{t(`link.condition.${condition.code}`)}</strong> {text}
      </span>
      {condition.verdict !== 'pass' &&
      isOnPage(condition.fix) &&
      !(condition.fix === 'contact-partner' && !link.partner) ? (
        <a className={classes.fix} href={`#${PANEL_ID_BY_ACTION[condition.fix]}`}>
          {t(`action.${condition.fix}`)}
        </a>
      ) : null}
    </li>
  )
}
