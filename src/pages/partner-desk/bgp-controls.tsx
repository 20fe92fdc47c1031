import type { Link } from '../../../contract/interlink.ts'
import { FAMILIES, FAMILY_NAMES, type Family } from '../../../domain/link/configuration.ts'
import { ButtonWithReason } from '../../ui/controls/action-button.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { BgpBadge } from '../../ui/status/status-badge.tsx'
import type { Move } from './partner-actions.tsx'

import classes from './desk.module.css'

const PROVISIONED = new Set(['active', 'limited_connectivity', 'all_down'])

/** Breaks and restores BGP sessions, and plays the customer's router on a self-hosted link. */
export function BgpControls({ link, move }: { link: Link; move: Move }) {
  const { t } = useI18n()
  if (link.status === 'ready') {
    return (
      <ButtonWithReason
        size="xs"
        variant="default"
        error={move.error}
        loading={move.isPending}
        onClick={() => move.mutate({ kind: 'status', status: 'active' })}
      >
        {t('desk.routerUp')}
      </ButtonWithReason>
    )
  }
  if (!PROVISIONED.has(link.status)) return null
  return (
    <div className={classes.group} role="group" aria-label={t('desk.bgp')}>
      {FAMILIES.map((family) => (
        <Session key={family} link={link} family={family} move={move} />
      ))}
    </div>
  )
}

interface SessionProps {
  link: Link
  family: Family
  move: Move
}

function Session({ link, family, move }: SessionProps) {
  const { t } = useI18n()
  const field = family === 'ipv4' ? 'bgp_v4_status' : 'bgp_v6_status'
  const next = link[field] === 'up' ? 'down' : 'up'
  const name = FAMILY_NAMES[family]
  return (
    <span className={classes.session}>
      BGP {name} <BgpBadge link={link} family={family} />
      {/* Without a policy there is no session to break (domain.md). */}
      {link[field] === 'disabled' ? null : (
        <ButtonWithReason
          size="xs"
          variant="default"
          error={move.error}
          loading={move.isPending}
          onClick={() => move.mutate({ kind: 'status', [field]: next })}
        >
          {next === 'down' ? t('desk.break', { family: name }) : t('desk.fix', { family: name })}
        </ButtonWithReason>
      )}
    </span>
  )
}
