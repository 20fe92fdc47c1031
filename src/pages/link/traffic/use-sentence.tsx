import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'

import type { Condition } from '../../../../domain/connectivity/readiness.ts'
import { permission } from '../../../../domain/link/actions.ts'
import { attachedPolicies, FAMILY_NAMES } from '../../../../domain/link/configuration.ts'
import { propagationEffect } from '../../../../domain/prefixes/map.ts'
import type { MessageKey } from '../../../../i18n/catalogue.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { useReason } from '../../../ui/controls/action-button.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { CutText } from '../../../ui/text/cut-text.tsx'
import { useLinkContext } from '../context/link-context.ts'

import classes from './traffic.module.css'

/** Id of the words that say why route propagation cannot be switched now, beside its button. */
export const PROPAGATION_REASON_ID = 'propagation-reason'

/** How many routes are named in a line. */
const NAMED = 2

/** A condition in a sentence: what is wrong with it, or by what it is met. */
export function useSentence(condition: Condition): ReactNode {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const isOn = link.enable_route_propagation
  const reason = useReason(permission(isOn ? 'deactivate-propagation' : 'activate-propagation', link))
  // Code and cause belong together, which a template type cannot tell.
  const text = t(`readiness.${condition.code}.${condition.cause}` as MessageKey, {
    partner: facts.partner.value?.name ?? t('actor.partner'),
    family: condition.family ? FAMILY_NAMES[condition.family] : '',
    subnets: condition.held?.join(', ') ?? '',
  })
  if (condition.code === 'propagation') {
    return reason === undefined ? (
      text
    ) : (
      <>
        {text} <span id={PROPAGATION_REASON_ID}>{reason}</span>
      </>
    )
  }
  if (condition.verdict !== 'pass') return text
  switch (condition.code) {
    case 'vpc': {
      const vpc = facts.vpcs.value?.find(({ id }) => id === link.vpc_id)
      return vpc ? t('link.row.vpc', { vpc: vpc.name }) : text
    }
    case 'policy': {
      const policies = attachedPolicies(link, facts.policies.value)
      if (!policies || !facts.networks.value) return text
      const { announced, held, accepted } = propagationEffect(facts.networks.value, policies)
      return (
        <>
          {policies.map((policy) => (
            <span key={policy.id} className={classes.policy}>
              <RouterLink to={paths.policy({ region, id: policy.id })}>
                <CutText text={policy.name} />
              </RouterLink>
            </span>
          ))}
          {t('link.row.policies', {
            announced: announced.length,
            subnets: announced.length + held.length,
            accepted: accepted.length,
          })}
        </>
      )
    }
    case 'routes': {
      const routes = facts.learnedRoutes.value ?? []
      return (
        <>
          {t('link.routes.count', { count: routes.length })}
          {routes.slice(0, NAMED).map(({ id, route }) => (
            <code key={id} className={classes.route}>
              {route.destination}
            </code>
          ))}
          {routes.length > NAMED ? '…' : null}
        </>
      )
    }
    case 'link-up':
      return text
  }
}
