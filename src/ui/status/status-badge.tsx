import { bgpTone, linkTone } from '../../../domain/link/tone.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { Badge } from './badge.tsx'
import { bgpStatusName, linkStatusName } from './status-name.ts'
import { ToneIcon } from './tone-icon.tsx'

import classes from './status-badge.module.css'

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

/** The same in a line of a table: shape and word in the tone's colour, without the pill. */
export function BgpState({ family, status }: { family: string; status: string }) {
  const { t } = useI18n()
  return (
    <span className={classes.line}>
      {family}
      <span className={classes.state} data-tone={bgpTone(status)}>
        <ToneIcon tone={bgpTone(status)} size={14} />
        {bgpStatusName(status, t)}
      </span>
    </span>
  )
}
