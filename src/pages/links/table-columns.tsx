import type { ReactNode } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { formatBandwidth } from '../../domain/bandwidth.ts'
import { linkKind } from '../../domain/link-kind.ts'
import type { MessageKey } from '../../i18n/catalogue.ts'
import type { useI18n } from '../../i18n/i18n.tsx'
import { ActorLine } from '../../ui/actor-line.tsx'
import { ProjectName } from '../../ui/project-name.tsx'
import type { Names } from '../../ui/region-links.ts'
import { BgpState, LinkStatusBadge } from '../../ui/status-badge.tsx'
import { Time } from '../../ui/time.tsx'
import type { ColumnId } from './columns.ts'
import type { SortColumn } from './view.ts'

import list from '../../ui/list.module.css'
import classes from './links.module.css'

/** What cells are made of beside the link. */
export interface CellContext extends Pick<ReturnType<typeof useI18n>, 't' | 'language'> {
  names: Names
  /** The server's time, to the minute. */
  now: Date
}

interface Column {
  label: MessageKey
  /** Absent where there is no order that means something. */
  sort?: SortColumn
  /** In px on a table of the least width; a wider one gives all columns their share. */
  width: number
  className?: string
  isNumber?: boolean
  cell: (link: Link, context: CellContext) => ReactNode
}

const UNKNOWN_YET = '…'

/** How a link's partner is called; a self-hosted link has none. */
function partnerName(link: Link, { names, t }: CellContext): string {
  return link.partner ? (names.partner.get(link.partner.partner_id) ?? UNKNOWN_YET) : t('kind.self-hosted')
}

/** Every column beside the name, which is always there and heads its row. */
export const TABLE_COLUMNS: Record<ColumnId, Column> = {
  status: {
    label: 'links.column.status',
    width: 136,
    sort: 'status',
    cell: (link) => <LinkStatusBadge status={link.status} />,
  },
  next: {
    label: 'links.column.next',
    width: 96,
    className: classes.short,
    cell: (link, context) => (
      <ActorLine link={link} partnerName={partnerName(link, context)} now={context.now} />
    ),
  },
  bgp: {
    label: 'links.column.bgp',
    width: 120,
    cell: (link) => (
      <span className={classes.bgp}>
        <BgpState family="v4" status={link.bgp_v4_status} />
        <BgpState family="v6" status={link.bgp_v6_status} />
      </span>
    ),
  },
  kind: {
    label: 'links.column.kind',
    width: 90,
    className: list.minor,
    cell: (link, { t }) => t(`kind.${linkKind(link)}`),
  },
  partner: {
    label: 'links.column.partner',
    width: 120,
    className: classes.short,
    cell: (link, context) => <span>{partnerName(link, context)}</span>,
  },
  pop: {
    label: 'links.column.pop',
    width: 146,
    className: classes.short,
    cell: (link, { names }) => <span>{names.pop.get(link.pop_id) ?? UNKNOWN_YET}</span>,
  },
  bandwidth: {
    label: 'links.column.bandwidth',
    width: 82,
    sort: 'bandwidth',
    className: list.minor,
    isNumber: true,
    cell: (link, { language }) => formatBandwidth(link.bandwidth_mbps, language),
  },
  vpc: {
    label: 'links.column.vpc',
    width: 92,
    className: classes.short,
    cell: (link, { names, t }) =>
      link.vpc_id ? (
        <span>{names.vpc.get(link.vpc_id) ?? UNKNOWN_YET}</span>
      ) : (
        <span className={list.absent}>{t('common.none')}</span>
      ),
  },
  region: {
    label: 'links.column.region',
    width: 58,
    sort: 'region',
    className: `${list.minor} ${classes.brief}`,
    cell: (link) => link.region,
  },
  ordered: {
    label: 'links.column.ordered',
    width: 74,
    sort: 'created',
    className: list.minor,
    cell: (link, { now }) => <Time iso={link.created_at} now={now} />,
  },
  tags: {
    label: 'links.column.tags',
    width: 110,
    className: list.minor,
    cell: (link, { t }) =>
      link.tags.length > 0 ? link.tags.join(', ') : <span className={list.absent}>{t('common.none')}</span>,
  },
  project: {
    label: 'links.column.project',
    width: 100,
    className: list.minor,
    cell: (link) => <ProjectName id={link.project_id} />,
  },
}
