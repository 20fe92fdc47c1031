import { CONNECTION_STATUSES, type KnownConnectionStatus } from '../../../contract/interlink.ts'
import { connectionTone } from '../../../domain/link/tone.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { Badge } from './badge.tsx'
import { isKnown } from './status-name.ts'

/** Status of a dedicated connection in words. */
export function connectionStatusName(status: string, t: Translate): string {
  return isKnown<KnownConnectionStatus>(CONNECTION_STATUSES, status)
    ? t(`connectionStatus.${status}`)
    : t('status.unknown', { status })
}

/** A dedicated connection's status as a badge in its tone. */
export function ConnectionStatusBadge({ status }: { status: string }) {
  const { t } = useI18n()
  return <Badge tone={connectionTone(status)} label={connectionStatusName(status, t)} />
}
