import { VisuallyHidden } from '@mantine/core'

import type { Link } from '../../../contract/interlink.ts'
import { sessionState } from '../../../domain/link/bgp-sessions.ts'
import type { Family } from '../../../domain/link/configuration.ts'
import { linkTone, sessionTone } from '../../../domain/link/tone.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { Badge } from './badge.tsx'
import { sessionName, linkStatusName } from './status-name.ts'
import { ToneIcon } from './tone-icon.tsx'

import classes from './status-badge.module.css'

/** A link's status as a badge in its tone. `isNamed`: nothing around it tells those who do not see it that it is one. */
export function LinkStatusBadge({ status, isNamed = false }: { status: string; isNamed?: boolean }) {
  const { t } = useI18n()
  return (
    <Badge
      tone={linkTone(status)}
      label={linkStatusName(status, t)}
      {...(isNamed && { before: t('badge.status') })}
    />
  )
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

/** A link's status in a row: shape and word without a ground. A word has its tone's colour where there is something to see. */
export function LinkStatus({ status }: { status: string }) {
  const { t } = useI18n()
  const tone = linkTone(status)
  return (
    <span className={classes.line} data-tone={tone}>
      <ToneIcon tone={tone} />
      <span className={classes.word}>{linkStatusName(status, t)}</span>
    </span>
  )
}

/** One BGP session in a row: IP version and shape; the word is read out, and shown by the pointer. */
export function BgpSign({ link, family }: SessionProps) {
  const { t } = useI18n()
  const tone = sessionTone(sessionState(link, family))
  const state = sessionName(link, family, t)
  return (
    <span className={classes.sign} data-tone={tone} title={state}>
      {family === 'ipv4' ? 'v4' : 'v6'}
      <ToneIcon tone={tone} />
      <VisuallyHidden>{state}</VisuallyHidden>
    </span>
  )
}
