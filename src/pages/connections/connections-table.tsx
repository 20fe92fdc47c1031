import { Link } from 'react-router'

import { formatBandwidth } from '../../../domain/catalogue/bandwidth.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { CapacityBar } from '../../ui/status/capacity-bar.tsx'
import { ConnectionStatusBadge } from '../../ui/status/connection-status.tsx'
import { DataTable, type DataColumns } from '../../ui/tables/data-table.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import type { ConnectionRow } from './use-connections.ts'

import list from '../../ui/tables/list.module.css'
import classes from './connections.module.css'

const COLUMNS: DataColumns<ConnectionRow> = [
  {
    label: 'connections.column.name',
    width: 190,
    cell: ({ connection }) => (
      <Link to={paths.connection(connection)} className={list.name}>
        <CutText text={connection.name} />
      </Link>
    ),
  },
  {
    label: 'connections.column.status',
    width: 130,
    cell: ({ connection }) => <ConnectionStatusBadge status={connection.status} />,
  },
  {
    label: 'connections.column.location',
    width: 180,
    cell: ({ popName }) => <CutText text={popName ?? '…'} kind="place" />,
  },
  { label: 'connections.column.region', width: 130, cell: ({ region }, { t }) => t(`region.${region}`) },
  { label: 'connections.column.free', width: 190, cell: (row) => <Room {...row} /> },
  {
    label: 'connections.column.links',
    width: 90,
    isNumber: true,
    cell: ({ use }) => use?.links.length ?? '…',
  },
  {
    label: 'connections.column.port',
    width: 90,
    isNumber: true,
    cell: ({ connection }, { language }) => formatBandwidth(connection.bandwidth_mbps, language),
  },
]

/** Each connection with what is left on it. */
export function ConnectionsTable({ rows }: { rows: readonly ConnectionRow[] }) {
  const { t } = useI18n()
  return <DataTable label={t('connections.title')} rows={rows} columns={COLUMNS} />
}

function Room({ connection, use }: ConnectionRow) {
  const { t, language } = useI18n()
  const free = use
    ? t('port.free', {
        free: formatBandwidth(use.free, language),
        size: formatBandwidth(connection.bandwidth_mbps, language),
      })
    : t('connections.notKnown')
  return (
    <span className={classes.room}>
      <CapacityBar
        shares={(use?.links ?? []).map(({ id, bandwidth_mbps }) => ({ id, size: bandwidth_mbps }))}
        total={connection.bandwidth_mbps}
        label={free}
      />
      <span aria-hidden>{free}</span>
    </span>
  )
}
