import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import type { Region } from '../../../contract/regions.ts'
import { formatBandwidth } from '../../../domain/catalogue/bandwidth.ts'
import { compareNames } from '../../../domain/text/name-order.ts'
import { linksQuery } from '../../api/links.ts'
import { pollByState } from '../../api/poll.ts'
import { useServerNow } from '../../api/use-server-now.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useProjectScope } from '../../features/projects/project-scope.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { LinkStatusBadge } from '../../ui/status/status-badge.tsx'
import { Time } from '../../ui/status/time.tsx'
import { DataTable, type DataColumns } from '../../ui/tables/data-table.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'

import list from '../../ui/tables/list.module.css'
import classes from './locations.module.css'

const COLUMNS: DataColumns<Link> = [
  {
    label: 'links.column.name',
    width: 200,
    cell: (link) => (
      <RouterLink to={paths.link(link)} className={list.name}>
        <CutText text={link.name} />
      </RouterLink>
    ),
  },
  {
    label: 'links.column.status',
    width: 150,
    cell: (link) => <LinkStatusBadge status={link.status} />,
  },
  {
    label: 'links.column.ordered',
    width: 110,
    cell: (link) => <Ago iso={link.created_at} />,
  },
  {
    label: 'links.column.bandwidth',
    width: 90,
    isNumber: true,
    cell: (link, { language }) => formatBandwidth(link.bandwidth_mbps, language),
  },
]

function Ago({ iso }: { iso: string }) {
  return <Time iso={iso} now={useServerNow()} />
}

interface Props {
  region: Region
  /** Which of the customer's links. */
  only: { partner_id: string } | { pop_id: string }
  title: string
  none: string
}

/** The customer's own links with a partner or at a location, of the chosen project. */
export function OwnLinks({ region, only, title, none }: Props) {
  const { t } = useI18n()
  const { projectId } = useProjectScope()
  const { data, error, refetch } = useQuery({
    ...linksQuery({ region, projectId, only }),
    refetchInterval: pollByState,
  })
  return (
    <Panel title={title}>
      {error ? (
        <ErrorNote what={t('location.links.failed')} error={error} onRetry={() => void refetch()} />
      ) : null}
      {data ? (
        data.length === 0 ? (
          <p className={classes.line}>{none}</p>
        ) : (
          <DataTable
            isInPanel
            label={title}
            rows={data.toSorted((a, b) => compareNames(a.name, b.name))}
            columns={COLUMNS}
          />
        )
      ) : error ? null : (
        <div aria-busy="true" role="group" aria-label={t('common.loading')}>
          <Skeleton height={60} />
        </div>
      )}
    </Panel>
  )
}
