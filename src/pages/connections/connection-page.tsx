import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { connectionTone } from '../../../domain/link/tone.ts'
import { paths } from '../../features/navigation/paths.ts'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Note } from '../../ui/feedback/note.tsx'
import { UpdatedAgo } from '../../ui/feedback/updated-ago.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Columns } from '../../ui/layout/columns.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { ConnectionStatusBadge } from '../../ui/status/connection-status.tsx'
import { BandwidthPanel } from './bandwidth-panel.tsx'
import { ConnectionDetails } from './connection-details.tsx'
import { DemarcationPanel } from './demarcation-panel.tsx'
import { HowToOrder } from './how-to-order.tsx'
import { OrderHere } from './order-here.tsx'
import { useConnection } from './use-connection.ts'
import { VlanPanel } from './vlan-panel.tsx'

import classes from './connections.module.css'

/** Everything about one port: what runs on it, what is left, and where it is in the data centre. */
export default function ConnectionPage() {
  const { t } = useI18n()
  const state = useConnection()
  const { connection, gone, staleError, query } = state
  const status = gone ? 'deleted' : connection.status
  return (
    <Page
      title={connection.name}
      parent={{ label: t('nav.connections'), path: paths.connections() }}
      aside={<ConnectionStatusBadge status={status} />}
      actions={
        <span className={classes.actions}>
          <UpdatedAgo since={query.dataUpdatedAt} />
          {gone ? null : <OrderHere {...state} />}
        </span>
      }
    >
      <div className={classes.notes}>
        {staleError ? (
          <ErrorNote what={t('connection.stale')} error={staleError} onRetry={() => void query.refetch()} />
        ) : null}
        {gone ? (
          <Note tone="quiet" role="status" title={t('connection.gone', { name: connection.name })}>
            <p>{t('connection.gone.text')}</p>
            <Button component={Link} to={paths.connections()} size="sm">
              {t('connection.gone.back')}
            </Button>
          </Note>
        ) : status === 'active' ? null : (
          <StatusNote status={status} />
        )}
      </div>
      <Columns side={<ConnectionDetails {...state} />}>
        <BandwidthPanel {...state} />
        <VlanPanel {...state} />
        <DemarcationPanel {...state} />
        <Panel title={t('connections.another')}>
          <HowToOrder />
        </Panel>
      </Columns>
    </Page>
  )
}

/** Why it is not in service and who acts. The API documents no meanings beyond the names (api-contract.md §4). */
function StatusNote({ status }: { status: string }) {
  const { t } = useI18n()
  return (
    <Note tone={connectionTone(status)}>
      <p>{t(`connection.status.${sentenceOf(status)}`, { status })}</p>
    </Note>
  )
}

function sentenceOf(status: string) {
  switch (status) {
    case 'created':
    case 'configuring':
    case 'failed':
    case 'disabled':
    case 'locked':
      return status
    default:
      return 'unknown'
  }
}
