import { Link } from 'react-router'

import type { DeskLink } from '../../../contract/sandbox-control.ts'
import { formatBandwidth } from '../../../domain/catalogue/bandwidth.ts'
import { useDeskMove } from '../../api/sandbox.ts'
import { paths } from '../../features/navigation/paths.ts'
import { CopyValue } from '../../ui/controls/copy-value.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { LinkStatusBadge } from '../../ui/status/status-badge.tsx'
import { Time } from '../../ui/status/time.tsx'
import { AgeForm } from './age-form.tsx'
import { BgpControls } from './bgp-controls.tsx'
import { PartnerActions } from './partner-actions.tsx'

import classes from './desk.module.css'

/** One link as its partner sees it. */
export function DeskCard({ entry, now }: { entry: DeskLink; now: Date }) {
  const { t, language } = useI18n()
  const { link } = entry
  const move = useDeskMove(link.id)
  return (
    <article className={classes.card} aria-label={link.name}>
      <header className={classes.cardHead}>
        <h2 className={classes.name}>
          <Link to={paths.link(link)}>{link.name}</Link>
        </h2>
        <LinkStatusBadge status={link.status} />
      </header>
      <p className={classes.facts}>
        {link.partner ? (
          <span>
            {t('desk.pairingKey')} <CopyValue value={link.partner.pairing_key} label={t('desk.pairingKey')} />
          </span>
        ) : (
          <span>{t('kind.self-hosted')}</span>
        )}
        <span>{formatBandwidth(link.bandwidth_mbps, language)}</span>
        <span>{link.region}</span>
        <span>VLAN {link.vlan}</span>
        <span>
          {t('desk.ordered')} <Time iso={link.created_at} now={now} />
        </span>
      </p>
      <div className={classes.controls}>
        <PartnerActions entry={entry} move={move} />
        <BgpControls link={link} move={move} />
        <AgeForm link={link} move={move} />
      </div>
      {move.isError ? (
        <ErrorNote what={t('desk.move.failed')} error={move.error} unchanged={t('error.nothingChanged')} />
      ) : null}
    </article>
  )
}
