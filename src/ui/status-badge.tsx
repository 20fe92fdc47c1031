import { bgpTone, linkTone } from '../domain/tone.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Badge } from './badge.tsx'
import { bgpStatusName, linkStatusName } from './status-name.ts'

/** A link's status as a badge in its tone. */
export function LinkStatusBadge({ status }: { status: string }) {
  const { t } = useI18n()
  return <Badge tone={linkTone(status)} label={linkStatusName(status, t)} />
}

/** State of one BGP session as a badge in its tone. */
export function BgpBadge({ status }: { status: string }) {
  const { t } = useI18n()
  return <Badge tone={bgpTone(status)} label={bgpStatusName(status, t)} />
}
