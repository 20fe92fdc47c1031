import type { Link } from '../../../contract/interlink.ts'
import { sessionState } from '../../../domain/link/bgp-sessions.ts'
import type { Family } from '../../../domain/link/configuration.ts'
import { linkTone, sessionTone } from '../../../domain/link/tone.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { Badge } from './badge.tsx'
import { sessionName, linkStatusName } from './status-name.ts'
import { ToneIcon } from './tone-icon.tsx'

import classes from './status-badge.module.css'

/** A link's status as a badge in its tone. */
export function LinkStatusBadge({ status }: { status: string }) {
  const { t } = useI18n()
  return <Badge tone={linkTone(status)} label={linkStatusName(status, t)} />
}

interface SessionProps {
  link: Link
  family: Family
}

/** State of one BGP session of a link as a badge in its tone. */
export function BgpBadge({ link, family }: SessionProps) {
  const { t } = useI18n()
  return <Badge tone={sessionTone(sessionState(link, family))} label={sessionName(link, family, t)} />
}

/** The same in a line of a table: shape and word in the tone's colour, without the pill. */
export function BgpState({ link, family }: SessionProps) {
  const { t } = useI18n()
  const tone = sessionTone(sessionState(link, family))
  return (
    <span className={classes.line}>
      {family === 'ipv4' ? 'v4' : 'v6'}
      <span className={classes.state} data-tone={tone}>
        <ToneIcon tone={tone} size={14} />
        {sessionName(link, family, t)}
      </span>
    </span>
  )
}
