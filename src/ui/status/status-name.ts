import { BGP_STATUSES, LINK_STATUSES, type KnownLinkStatus, type Link } from '../../../contract/interlink.ts'
import { sessionReading, sessionState } from '../../../domain/link/bgp-sessions.ts'
import type { Family } from '../../../domain/link/configuration.ts'
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

/** State of a BGP session in words. A reading that this version does not know is shown as the API wrote it. */
export function sessionName(link: Link, family: Family, t: Translate): string {
  const state = sessionState(link, family)
  const reading = sessionReading(link, family)
  return state === 'unknown' && !isKnown(BGP_STATUSES, reading) ? reading : t(`bgp.${state}`)
}
