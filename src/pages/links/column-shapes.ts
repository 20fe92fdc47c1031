import type { MessageKey } from '../../../i18n/catalogue.ts'
import type { ColumnId } from './columns.ts'

import list from '../../ui/tables/list.module.css'
import classes from './links.module.css'

/** How a column looks, whatever is in it. */
export interface ColumnShape {
  label: MessageKey
  /** In px on a table of the least width; a wider one gives all columns their share. */
  width: number
  className?: string
  /** Figures are aligned right, so that they can be compared. */
  isNumber?: boolean
  /** Left out on a laptop unless columns are chosen. Its class is for heads, cells and `<col>` alike. */
  roomClass?: string | undefined
}

/** In px, as the columns' own. */
export const NAME_WIDTH = 140

/** Every column besides the name, which is always there and heads its row. */
export const COLUMN_SHAPES: Record<ColumnId, ColumnShape> = {
  status: { label: 'links.column.status', width: 140, className: list.line },
  next: { label: 'links.column.next', width: 140, className: list.line },
  bgp: { label: 'links.column.bgp', width: 96, className: list.line },
  kind: { label: 'links.column.kind', width: 90, className: list.minor },
  partner: { label: 'links.column.partner', width: 108, className: list.minor, roomClass: classes.roomy },
  pop: { label: 'links.column.pop', width: 118, className: list.minor },
  bandwidth: { label: 'links.column.bandwidth', width: 84, className: list.minor, isNumber: true },
  vpc: { label: 'links.column.vpc', width: 86, className: list.minor },
  region: { label: 'links.column.region', width: 58, className: `${list.minor} ${classes.brief}` },
  ordered: { label: 'links.column.ordered', width: 100, className: list.line },
  tags: { label: 'links.column.tags', width: 110, className: list.short },
  project: { label: 'links.column.project', width: 100, className: list.minor },
}
