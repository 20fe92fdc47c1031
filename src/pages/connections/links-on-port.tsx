import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import { formatBandwidth } from '../../../domain/catalogue/bandwidth.ts'
import { paths } from '../../features/navigation/paths.ts'
import { ProjectName } from '../../features/projects/project-name.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { LinkStatusBadge } from '../../ui/status/status-badge.tsx'
import { DataTable, type DataColumns } from '../../ui/tables/data-table.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'

import list from '../../ui/tables/list.module.css'
import classes from './connections.module.css'

const COLUMNS: DataColumns<Link> = [
  {
    label: 'connections.column.name',
    width: 190,
    cell: (link) => (
      <RouterLink to={paths.link(link)} className={list.name}>
        <CutText text={link.name} />
      </RouterLink>
    ),
  },
  {
    label: 'connections.column.status',
    width: 140,
    cell: (link) => <LinkStatusBadge status={link.status} />,
  },
  { label: 'connection.project', width: 110, cell: (link) => <ProjectName id={link.project_id} /> },
  {
    label: 'connection.bandwidth',
    width: 90,
    isNumber: true,
    cell: (link, { language }) => formatBandwidth(link.bandwidth_mbps, language),
  },
  {
    label: 'connection.links.vlan',
    width: 70,
    isNumber: true,
    cell: (link, { t }) => link.vlan ?? t('connections.notKnown'),
  },
]

const [NAME, ...REST] = COLUMNS
const OF_ONE_PROJECT: DataColumns<Link> = [
  NAME,
  ...REST.filter(({ label }) => label !== 'connection.project'),
]

interface Props {
  links: readonly Link[]
  /** Whose the port is: links may be of other projects, and only then each says whose it is. */
  projectId: string
}

/** The links on a port. */
export function LinksOnPort({ links, projectId }: Props) {
  const { t } = useI18n()
  if (links.length === 0) return <p className={classes.line}>{t('connection.links.none')}</p>
  const isMixed = links.some((link) => link.project_id !== projectId)
  return (
    <DataTable
      isInPanel
      label={t('connection.links')}
      rows={links}
      columns={isMixed ? COLUMNS : OF_ONE_PROJECT}
    />
  )
}
