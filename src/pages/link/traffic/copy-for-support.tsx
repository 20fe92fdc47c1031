import type { Condition } from '../../../../domain/connectivity/readiness.ts'
import { supportBundle } from '../../../../domain/connectivity/support-bundle.ts'
import type { ObservedTransition } from '../../../../domain/lifecycle/observed.ts'
import { serverNow } from '../../../api/server-clock.ts'
import { CopyTextButton } from '../../../ui/controls/copy-text-button.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { useStepContext } from '../context/use-step-context.ts'

interface Props {
  conditions: Condition[]
  observed: ObservedTransition[]
}

/** Copies the state, ids and prefixes that support asks for, without the pairing key. */
export function CopyForSupport({ conditions, observed }: Props) {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const routes = facts.learnedRoutes
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
    <span title={t('link.support.hint')}>
      <CopyTextButton value={bundle} label={t('link.support.what')}>
        {t('link.support')}
      </CopyTextButton>
    </span>
  )
}
