import type { MessageKey } from '../../../i18n/catalogue.ts'
import type { ColumnId } from './columns.ts'

import list from '../../ui/tables/list.module.css'
import classes from './links.module.css'

/** How a column looks, whatever is in it. */
export interface ColumnShape {
  label: MessageKey
  /** In px, with text of the usual size. */
  width: number
  /** Takes what room the others leave; `width` is then the least. */
  isFlexible?: boolean
  className?: string
  /** Figures are aligned right, so that they can be compared. */
  isNumber?: boolean
  /** Left out where there is no room, unless columns are chosen. Its class is for heads, cells and `<col>` alike. */
  roomClass?: string | undefined
}

/** In px, as the columns' own. */
export const NAME_WIDTH = 188

/** Every column besides the name, which is always there and heads its row. The location takes what is left. */
export const COLUMN_SHAPES: Record<ColumnId, ColumnShape> = {
  next: { label: 'links.column.next', width: 228, className: list.line },
  status: { label: 'links.column.status', width: 180, className: list.line },
  bgp: { label: 'links.column.bgp', width: 106, className: list.line },
  kind: { label: 'links.column.kind', width: 100 },
  pop: { label: 'links.column.pop', width: 150, isFlexible: true },
  bandwidth: { label: 'links.column.bandwidth', width: 92, isNumber: true },
  vpc: { label: 'links.column.vpc', width: 100, roomClass: classes.fromMedium },
  partner: { label: 'links.column.partner', width: 176, roomClass: classes.fromLarge },
  region: {
    label: 'links.column.region',
    width: 80,
    className: classes.brief,
    roomClass: classes.fromExtraLarge,
  },
  ordered: { label: 'links.column.ordered', width: 88, isNumber: true },
  tags: { label: 'links.column.tags', width: 110, className: list.short },
  project: { label: 'links.column.project', width: 110 },
}
