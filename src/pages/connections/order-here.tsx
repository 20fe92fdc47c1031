import { portRefusal } from '../../../domain/catalogue/port.ts'
import { orderOnPort } from '../../../domain/order/prefill.ts'
import { OrderFromHere } from '../../features/links/order-from-here.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { connectionStatusName } from '../../ui/status/connection-status.tsx'
import type { ConnectionState } from './use-connection.ts'

/** Begins an order on this port: what it answers is filled in, VLAN and AS number come first. */
export function OrderHere({ connection, region, use }: ConnectionState) {
  const { t } = useI18n()
  // While the links on it are not known the order finds out by itself.
  const reason = use && portRefusal(connection, use)
  const status = connectionStatusName(connection.status, t)
  return (
    <OrderFromHere
      label={t('connection.order')}
      answers={orderOnPort(connection, region)}
      refused={reason && t(`port.refused.${reason}`, { status })}
    />
  )
}
