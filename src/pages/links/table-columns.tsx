import type { ReactNode } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { formatBandwidth } from '../../../domain/catalogue/bandwidth.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import { linkKind } from '../../../domain/link/kind.ts'
import type { Names } from '../../features/links/region-links.ts'
import { ProjectName } from '../../features/projects/project-name.tsx'
import type { useI18n } from '../../ui/hooks/i18n.tsx'
import { ActorLine } from '../../ui/status/actor-line.tsx'
import { BgpSign, LinkStatus } from '../../ui/status/status-badge.tsx'
import { age, Time } from '../../ui/status/time.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import { TagList } from '../../ui/text/tag-list.tsx'
import type { ColumnId } from './columns.ts'
import type { SortColumn } from './view.ts'

import list from '../../ui/tables/list.module.css'
import classes from './links.module.css'

/** What cells are made of besides the link. */
export interface CellContext extends Pick<ReturnType<typeof useI18n>, 't' | 'language'> {
  names: Names
  factsOf: StepContextOf
  /** The server's time, to the minute. */
  now: Date
}

interface Column {
  /** Absent where there is no order that means something. */
  sort?: SortColumn
  cell: (link: Link, context: CellContext) => ReactNode
}

const UNKNOWN_YET = '…'

/** How a link's partner is called; a self-hosted link has none. */
function partnerName(link: Link, { names, t }: CellContext): string {
  return link.partner ? (names.partner.get(link.partner.partner_id) ?? UNKNOWN_YET) : t('kind.self-hosted')
}

/** What is in each column, and what it is ordered by. */
export const TABLE_COLUMNS: Record<ColumnId, Column> = {
  status: {
    sort: 'status',
    cell: (link) => <LinkStatus status={link.status} />,
  },
  next: {
    sort: 'next',
    cell: (link, context) => (
      <ActorLine
        link={link}
        facts={context.factsOf(link)}
        partnerName={partnerName(link, context)}
        now={context.now}
      />
    ),
  },
  bgp: {
    cell: (link) => (
      <span className={classes.bgp}>
        <BgpSign link={link} family="ipv4" />
        <BgpSign link={link} family="ipv6" />
      </span>
    ),
  },
  kind: {
    cell: (link, { t }) => t(`kind.${linkKind(link)}`),
  },
  partner: {
    cell: (link, context) => <CutText text={partnerName(link, context)} kind="company" />,
  },
  pop: {
    cell: (link, { names }) => <CutText text={names.pop.get(link.pop_id) ?? UNKNOWN_YET} kind="place" />,
  },
  bandwidth: {
    sort: 'bandwidth',
    cell: (link, { language }) => formatBandwidth(link.bandwidth_mbps, language),
  },
  vpc: {
    cell: (link, { names, t }) =>
      link.vpc_id ? (
        <CutText text={names.vpc.get(link.vpc_id) ?? UNKNOWN_YET} />
      ) : (
        <span className={list.absent}>{t('common.none')}</span>
      ),
  },
  region: {
    sort: 'region',
    cell: (link) => link.region,
  },
  ordered: {
    sort: 'created',
    cell: (link, { now, language }) => (
      <Time iso={link.created_at} now={now} text={age(link.created_at, now, language)} />
    ),
  },
  tags: {
    cell: (link) => <TagList tags={link.tags} />,
  },
  project: {
    cell: (link) => <ProjectName id={link.project_id} />,
  },
}
