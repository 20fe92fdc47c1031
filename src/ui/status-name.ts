import {
  BGP_STATUSES,
  CONNECTION_STATUSES,
  LINK_STATUSES,
  type KnownBgpStatus,
  type KnownConnectionStatus,
  type KnownLinkStatus,
} from '../../contract/interlink.ts'
import type { Translate } from '../i18n/translate.ts'

function isKnown<Known extends string>(list: readonly Known[], status: string): status is Known {
  return (list as readonly string[]).includes(status)
}

/** A link status in words. One that this version does not know is said as the API wrote it. */
export function linkStatusName(status: string, t: Translate): string {
  return isKnown<KnownLinkStatus>(LINK_STATUSES, status)
    ? t(`status.${status}`)
    : t('status.unknown', { status })
}

/** State of a BGP session in words; *disabled* means that there is no session, which is not *down*. */
export function bgpStatusName(status: string, t: Translate): string {
  return isKnown<KnownBgpStatus>(BGP_STATUSES, status) ? t(`bgp.${status}`) : status
}

/** Status of a dedicated connection in words. */
export function connectionStatusName(status: string, t: Translate): string {
  return isKnown<KnownConnectionStatus>(CONNECTION_STATUSES, status)
    ? t(`connectionStatus.${status}`)
    : t('status.unknown', { status })
}
