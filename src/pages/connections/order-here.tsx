import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { orderOnPort } from '../../domain/order-from.ts'
import { portRefusal } from '../../domain/port.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { ReasonedButton } from '../../ui/action-button.tsx'
import { connectionStatusName } from '../../ui/connection-status.tsx'
import { paths } from '../../ui/paths.ts'
import type { ConnectionState } from './use-connection.ts'

/** Begins an order on this port: what it answers is filled in, VLAN and AS number come first. */
export function OrderHere({ connection, region, use }: ConnectionState) {
  const { t } = useI18n()
  // While the links on it are not known the order finds out by itself.
  const reason = use && portRefusal(connection, use)
  if (reason) {
    const status = connectionStatusName(connection.status, t)
    return (
      <ReasonedButton reason={t(`port.refused.${reason}`, { status })}>
        {t('connection.order')}
      </ReasonedButton>
    )
  }
  return (
    <Button component={Link} to={paths.begunOrder(orderOnPort(connection, region))}>
      {t('connection.order')}
    </Button>
  )
}
