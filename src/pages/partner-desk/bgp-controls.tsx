import { Button } from '@mantine/core'

import type { Link } from '../../../contract/interlink.ts'
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
      <Button
        size="xs"
        variant="default"
        loading={move.isPending}
        onClick={() => move.mutate({ kind: 'status', status: 'active' })}
      >
        {t('desk.routerUp')}
      </Button>
    )
  }
  if (!PROVISIONED.has(link.status)) return null
  return (
    <div className={classes.group} role="group" aria-label={t('desk.bgp')}>
      <Session family="IPv4" field="bgp_v4_status" status={link.bgp_v4_status} move={move} />
      <Session family="IPv6" field="bgp_v6_status" status={link.bgp_v6_status} move={move} />
    </div>
  )
}

interface SessionProps {
  family: string
  field: 'bgp_v4_status' | 'bgp_v6_status'
  status: string
  move: Move
}

function Session({ family, field, status, move }: SessionProps) {
  const { t } = useI18n()
  const next = status === 'up' ? 'down' : 'up'
  return (
    <span className={classes.session}>
      BGP {family} <BgpBadge status={status} />
      {/* Without a policy there is no session to break (domain.md). */}
      {status === 'disabled' ? null : (
        <Button
          size="xs"
          variant="default"
          loading={move.isPending}
          onClick={() => move.mutate({ kind: 'status', [field]: next })}
        >
          {next === 'down' ? t('desk.break', { family }) : t('desk.fix', { family })}
        </Button>
      )}
    </span>
  )
}
