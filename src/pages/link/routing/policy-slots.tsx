import { permission } from '../../../../domain/link/actions.ts'
import { FAMILIES } from '../../../../domain/link/configuration.ts'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { PolicySlot } from './policy-slot.tsx'

import classes from './routing.module.css'

/** The IPv4 and the IPv6 policy: attach, create and attach, replace in place, detach. */
export function PolicySlots() {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const isPossible =
    permission('attach-policy', link).allowed ||
    permission('replace-policy', link).allowed ||
    permission('detach-policy', link).allowed
  return (
    <>
      {facts.policies.error ? (
        <ErrorNote
          what={t('link.routing.failed')}
          error={facts.policies.error}
          onRetry={facts.policies.retry}
        />
      ) : null}
      <div className={classes.slots}>
        {FAMILIES.map((family) => (
          <PolicySlot key={family} family={family} isPossible={isPossible} />
        ))}
      </div>
    </>
  )
}
