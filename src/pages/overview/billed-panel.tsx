import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import { formatBandwidth } from '../../../domain/catalogue/bandwidth.ts'
import { nextStep, type StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import { serverNow } from '../../api/server-clock.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { LinkStatusBadge } from '../../ui/status/status-badge.tsx'
import { Time } from '../../ui/status/time.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'

import classes from './overview.module.css'

/** The oldest have cost most; the others are shown on request. */
const MOST_LINKS = 6

interface Props {
  links: Link[]
  factsOf: StepContextOf
}

/** Hosted links that cost and carry nothing, oldest first. */
export function BilledPanel({ links, factsOf }: Props) {
  const { t, language } = useI18n()
  const [isWhole, setWhole] = useState(false)
  const now = serverNow()
  return (
    <Panel
      help="billing"
      title={t('overview.billed')}
      aside={links.length > 0 ? <Badge tone="quiet" label={String(links.length)} /> : null}
    >
      <p className={classes.quiet}>{t(links.length > 0 ? 'overview.billed.why' : 'overview.billed.none')}</p>
      <ul className={classes.rows}>
        {links.slice(0, isWhole ? links.length : MOST_LINKS).map((link) => (
          <li key={link.id}>
            <RouterLink to={paths.link(link)} className={classes.name}>
              <CutText text={link.name} />
            </RouterLink>
            <span>
              <LinkStatusBadge status={link.status} />
              {nextStep(link, factsOf(link)).code === 'policy-covers-nothing' ? (
                <span className={classes.quiet}> {t('overview.billed.silent')}</span>
              ) : null}
            </span>
            <span>{formatBandwidth(link.bandwidth_mbps, language)}</span>
            <span>
              {t('overview.billed.since')} <Time iso={link.created_at} now={now} />
            </span>
          </li>
        ))}
      </ul>
      {links.length > MOST_LINKS ? (
        <Button variant="default" size="xs" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('overview.billed.fewer') : t('overview.billed.all', { count: links.length })}
        </Button>
      ) : null}
    </Panel>
  )
}
