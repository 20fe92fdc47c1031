import type { Link } from '../../../contract/interlink.ts'
import type { NextStep } from '../../../domain/lifecycle/next-step.ts'
import { observedSince, type ObservedTransition } from '../../../domain/lifecycle/observed.ts'
import { isOutage } from '../../../domain/lifecycle/urgency.ts'
import { useServerNow } from '../../api/use-server-now.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { absoluteTime, Time } from '../../ui/status/time.tsx'

interface Props {
  link: Link
  step: NextStep
  /** What this browser saw of the link; nothing else knows when a session went down. */
  observed: readonly ObservedTransition[] | undefined
}

/** Since when the sessions of a link are down, where that was seen; nothing for a link without an outage. */
export function OutageSince({ link, step, observed = [] }: Props) {
  const { t, language } = useI18n()
  const now = useServerNow()
  const since = isOutage(step) ? observedSince(link.status, observed) : undefined
  if (since === undefined) return null
  return <Time iso={since} now={now} text={t('outage.since', { when: absoluteTime(since, language) })} />
}
