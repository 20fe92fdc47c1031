import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react'
import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import { formatBandwidth } from '../../domain/bandwidth.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { ActorLine } from '../../ui/actor-line.tsx'
import { paths } from '../../ui/paths.ts'
import type { Names } from '../../ui/region-links.ts'
import { BgpState, LinkStatusBadge } from '../../ui/status-badge.tsx'
import { Time } from '../../ui/time.tsx'
import type { SortColumn, View } from './view.ts'

import classes from './links.module.css'

interface Props {
  links: Link[]
  names: Names
  view: View
  onSort: (change: Pick<View, 'sort' | 'descending'>) => void
  now: Date
}

/** The table; on a phone the same rows are laid out as cards by style alone, keeping the table's semantics. */
export function LinksTable({ links, names, view, onSort, now }: Props) {
  const { t } = useI18n()
  const sortable = { view, onSort }
  return (
    <div className={classes.scroll}>
      <table className={classes.table} role="table" aria-label={t('links.title')}>
        <thead role="rowgroup">
          <tr role="row">
            <SortHeader column="name" label={t('links.column.name')} {...sortable} />
            <SortHeader column="status" label={t('links.column.status')} {...sortable} />
            <Header label={t('links.column.next')} />
            <Header label={t('links.column.bgp')} />
            <Header label={t('links.column.partner')} />
            <Header label={t('links.column.pop')} />
            <SortHeader column="bandwidth" label={t('links.column.bandwidth')} {...sortable} />
            <Header label={t('links.column.vpc')} />
            <SortHeader column="region" label={t('links.column.region')} {...sortable} />
            <SortHeader column="created" label={t('links.column.ordered')} {...sortable} />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {links.map((link) => (
            <Row key={link.id} link={link} names={names} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Header({ label }: { label: string }) {
  return (
    <th scope="col" role="columnheader">
      {label}
    </th>
  )
}

interface SortHeaderProps extends Pick<Props, 'view' | 'onSort'> {
  column: SortColumn
  label: string
}

/** A column that sorts: a button in the header, its state in `aria-sort` (acceptance 29). */
function SortHeader({ column, label, view, onSort }: SortHeaderProps) {
  const isSorted = view.sort === column
  const direction = view.descending ? 'descending' : 'ascending'
  const Arrow = isSorted ? (view.descending ? IconArrowDown : IconArrowUp) : IconArrowsSort
  return (
    <th scope="col" role="columnheader" aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort({ sort: column, descending: isSorted && !view.descending })}
      >
        {label}
        <Arrow size={14} aria-hidden data-idle={!isSorted || undefined} />
      </button>
    </th>
  )
}

function Row({ link, names, now }: { link: Link; names: Names; now: Date }) {
  const { t, language } = useI18n()
  const partner = link.partner ? (names.partner.get(link.partner.partner_id) ?? '…') : t('kind.self-hosted')
  return (
    <tr role="row">
      <th scope="row" role="rowheader" data-label={t('links.column.name')}>
        <RouterLink to={paths.link(link)} className={classes.name}>
          {link.name}
        </RouterLink>
      </th>
      <td role="cell" data-label={t('links.column.status')}>
        <LinkStatusBadge status={link.status} />
      </td>
      <td role="cell" data-label={t('links.column.next')}>
        <ActorLine link={link} partnerName={partner} now={now} />
      </td>
      <td role="cell" data-label={t('links.column.bgp')}>
        <span className={classes.bgp}>
          <BgpState family="v4" status={link.bgp_v4_status} />
          <BgpState family="v6" status={link.bgp_v6_status} />
        </span>
      </td>
      <td role="cell" className={classes.minor} data-label={t('links.column.partner')}>
        {partner}
      </td>
      <td role="cell" className={`${classes.minor} ${classes.place}`} data-label={t('links.column.pop')}>
        {names.pop.get(link.pop_id) ?? '…'}
      </td>
      <td role="cell" className={classes.number} data-label={t('links.column.bandwidth')}>
        {formatBandwidth(link.bandwidth_mbps, language)}
      </td>
      <td role="cell" className={classes.minor} data-label={t('links.column.vpc')}>
        {link.vpc_id ? (
          (names.vpc.get(link.vpc_id) ?? '…')
        ) : (
          <span className={classes.absent}>{t('common.none')}</span>
        )}
      </td>
      <td role="cell" className={`${classes.minor} ${classes.brief}`} data-label={t('links.column.region')}>
        {link.region}
      </td>
      <td role="cell" className={`${classes.minor} ${classes.brief}`} data-label={t('links.column.ordered')}>
        <Time iso={link.created_at} now={now} />
      </td>
    </tr>
  )
}
