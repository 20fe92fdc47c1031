import {
  BGP_STATUSES,
  LINK_STATUSES,
  type KnownBgpStatus,
  type KnownLinkStatus,
} from '../../contract/interlink.ts'
import { bgpTone, linkTone } from '../domain/tone.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Badge } from './badge.tsx'

function isKnown<Known extends string>(list: readonly Known[], status: string): status is Known {
  return (list as readonly string[]).includes(status)
}

/** A link's status. One that this version does not know is shown as the API wrote it, neutrally. */
export function LinkStatusBadge({ status }: { status: string }) {
  const { t } = useI18n()
  const label = isKnown<KnownLinkStatus>(LINK_STATUSES, status)
    ? t(`status.${status}`)
    : t('status.unknown', { status })
  return <Badge tone={linkTone(status)} label={label} />
}

/** State of one BGP session; *disabled* means that there is no session, which is not the same as *down*. */
export function BgpBadge({ status }: { status: string }) {
  const { t } = useI18n()
  const label = isKnown<KnownBgpStatus>(BGP_STATUSES, status) ? t(`bgp.${status}`) : status
  return <Badge tone={bgpTone(status)} label={label} />
}
