import { permission } from '../../../../domain/link/actions.ts'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { PolicySlot } from './policy-slot.tsx'

import shared from '../link.module.css'
import classes from './routing.module.css'

/** The IPv4 and the IPv6 policy: attach, create and attach, replace in place, detach. */
export function RoutingPanel() {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const isPossible =
    permission('attach-policy', link).allowed ||
    permission('replace-policy', link).allowed ||
    permission('detach-policy', link).allowed
  return (
    <Panel title={t('link.routing')} id="routing" help="routing-policy">
      {facts.policies.error ? (
        <ErrorNote
          what={t('link.routing.failed')}
          error={facts.policies.error}
          onRetry={facts.policies.retry}
        />
      ) : null}
      <p className={shared.line}>{t('link.routing.why')}</p>
      <div className={classes.slots}>
        <PolicySlot family="ipv4" isPossible={isPossible} />
        <PolicySlot family="ipv6" isPossible={isPossible} />
      </div>
    </Panel>
  )
}
