import type { Ref } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { lazyPart, useAfterFirstPaint } from '../../ui/feedback/later.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { rem } from '../../ui/layout/rem.ts'
import { SortHeader } from '../../ui/tables/sort-header.tsx'
import { COLUMN_SHAPES, NAME_WIDTH } from './column-shapes.ts'
import { isDefaultColumns } from './columns.ts'
import { LinkRow, type RowContext } from './link-row.tsx'
import { TABLE_COLUMNS } from './table-columns.tsx'
import type { View } from './view.ts'

import list from '../../ui/tables/list.module.css'

const VirtualRows = lazyPart(async () => (await import('./virtual-rows.tsx')).default, {
  outline: ({ links, row }) => (
    <tbody role="rowgroup">
      {links.slice(0, rowsInWindow()).map((link, index) => row(link, link.id, index))}
    </tbody>
  ),
})

/** Up to here every row is in the document, and the browser's own search finds it. */
const MOST_ROWS = 80
/** Of a row, and of what is above the table, at the least; in px. */
const ROW_HEIGHT = 40
const HEIGHT_ABOVE = 200

/** The rows that are shown first: no window has room for more, and each costs time. */
function rowsInWindow(): number {
  return Math.max(1, Math.ceil((globalThis.innerHeight - HEIGHT_ABOVE) / ROW_HEIGHT))
}

const CHOOSE_WIDTH = 34

interface Props extends RowContext {
  links: readonly Link[]
  view: View
  onSort: (change: Pick<View, 'sort' | 'descending'>) => void
  onSelectAll: (isSelected: boolean) => void
}

/** The table; on a phone the same rows are laid out as cards by style alone, keeping the table's semantics. */
export function LinksTable({ links, view, onSort, onSelectAll, selection, ...context }: Props) {
  const { t } = useI18n()
  const sortable = { order: view, onSort }
  const isLong = links.length > MOST_ROWS
  const isPainted = useAfterFirstPaint()
  const drawn = isPainted ? links : links.slice(0, rowsInWindow())
  const row = (link: Link, key: number | string, place?: number, ref?: Ref<HTMLTableRowElement>) => (
    <LinkRow
      key={key}
      link={link}
      place={place}
      ref={ref}
      isSelected={selection?.has(link.id)}
      {...context}
    />
  )
  const isAutomatic = isDefaultColumns(context.columns)
  // Where columns are not chosen, some come with the room for them (links.module.css).
  const widths = context.columns
    .map((id) => COLUMN_SHAPES[id])
    .filter(({ roomClass }) => !isAutomatic || roomClass === undefined)
    .map(({ width }) => width)
  const leastWidth = [NAME_WIDTH, selection ? CHOOSE_WIDTH : 0, ...widths].reduce((sum, each) => sum + each)
  return (
    <div className={list.scroll} data-wide>
      <table
        className={list.table}
        role="table"
        aria-label={t('links.title')}
        aria-rowcount={isLong ? links.length + 1 : undefined}
        data-automatic={isAutomatic || undefined}
        style={{ minWidth: rem(leastWidth) }}
      >
        {/* Widths that do not wait for the longest name: nothing moves when names come after the rows. */}
        <colgroup>
          {selection ? <col style={{ width: rem(CHOOSE_WIDTH) }} /> : null}
          <col style={{ width: rem(NAME_WIDTH) }} />
          {context.columns.map((id) => {
            const { roomClass, isFlexible, width } = COLUMN_SHAPES[id]
            return (
              <col key={id} className={roomClass} style={isFlexible ? undefined : { width: rem(width) }} />
            )
          })}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={isLong ? 1 : undefined}>
            {selection ? (
              <th scope="col" role="columnheader" className={list.choose}>
                <input
                  type="checkbox"
                  aria-label={t('links.selectAll')}
                  checked={links.length > 0 && links.every(({ id }) => selection.has(id))}
                  onChange={(event) => onSelectAll(event.currentTarget.checked)}
                />
              </th>
            ) : null}
            <SortHeader column="name" label={t('links.column.name')} {...sortable} />
            {context.columns.map((id) => {
              const { label, isNumber, roomClass } = COLUMN_SHAPES[id]
              const { sort } = TABLE_COLUMNS[id]
              return sort ? (
                <SortHeader
                  key={id}
                  column={sort}
                  label={t(label)}
                  className={[isNumber && list.number, roomClass].filter(Boolean).join(' ')}
                  {...sortable}
                />
              ) : (
                <th key={id} scope="col" role="columnheader" className={roomClass}>
                  {t(label)}
                </th>
              )
            })}
          </tr>
        </thead>
        {isLong ? (
          <VirtualRows links={links} width={context.columns.length + (selection ? 2 : 1)} row={row} />
        ) : (
          <tbody role="rowgroup">{drawn.map((link) => row(link, link.id))}</tbody>
        )}
      </table>
    </div>
  )
}
