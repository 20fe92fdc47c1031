import { attachedPolicies, hasPolicy } from '../../../../domain/link/configuration.ts'
import { propagationEffect } from '../../../../domain/prefixes/map.ts'
import { Note } from '../../../ui/feedback/note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'

import classes from '../link.module.css'

/** What propagation does: said, and where it can be counted, counted, before it is turned on and while it is (product.md "Will traffic flow?"). */
export function PropagationEffect() {
  const { t } = useI18n()
  const { link } = useLinkContext()
  return (
    <>
      <p className={classes.line}>
        {t(link.enable_route_propagation ? 'link.propagation.on.means' : 'link.propagation.off.means')}
      </p>
      <Counted />
    </>
  )
}

function Counted() {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  // Without either there is nothing to count, and the switch says what is missing.
  if (!link.vpc_id || !hasPolicy(link)) return null
  if (facts.networks.error || facts.policies.error)
    return <p className={classes.line}>{t('link.effect.unknown')}</p>
  const policies = attachedPolicies(link, facts.policies.value)
  if (!facts.networks.value || !policies) return null

  const { announced, held, accepted, conflicts } = propagationEffect(facts.networks.value, policies)
  const values = {
    announced: announced.length,
    subnets: announced.length + held.length,
    accepted: accepted.length,
  }
  const isOn = link.enable_route_propagation
  return (
    <>
      <p className={classes.line}>{isOn ? t('link.effect.on', values) : t('link.effect.off', values)}</p>
      {conflicts.length > 0 ? (
        <Note tone="needs-you">{t('link.effect.conflicts', { prefixes: conflicts.join(', ') })}</Note>
      ) : null}
    </>
  )
}
