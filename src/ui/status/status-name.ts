import {
  BGP_STATUSES,
  LINK_STATUSES,
  type KnownBgpStatus,
  type KnownLinkStatus,
} from '../../../contract/interlink.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** True for a status that this version of the console knows. */
export function isKnown<Known extends string>(list: readonly Known[], status: string): status is Known {
  return (list as readonly string[]).includes(status)
}

/** A link status in words. One that this version does not know is shown as the API wrote it. */
export function linkStatusName(status: string, t: Translate): string {
  return isKnown<KnownLinkStatus>(LINK_STATUSES, status)
    ? t(`status.${status}`)
    : t('status.unknown', { status })
}

/** State of a BGP session in words; *disabled* means that there is no session, which is not *down*. */
export function bgpStatusName(status: string, t: Translate): string {
  return isKnown<KnownBgpStatus>(BGP_STATUSES, status) ? t(`bgp.${status}`) : status
}
