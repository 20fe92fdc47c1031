import type { ReactNode } from 'react'

import type { MessageKey } from '../../../i18n/catalogue.ts'
import { useI18n } from '../hooks/i18n.tsx'
import { rem } from '../layout/rem.ts'

import classes from './data-table.module.css'
import list from './list.module.css'

/** A column of a short table. */
interface DataColumn<Row> {
  label: MessageKey
  cell: (row: Row, i18n: ReturnType<typeof useI18n>) => ReactNode
  /** Figures are aligned right, so that they can be compared. */
  isNumber?: boolean
  /** In px on a table of the least width; a wider one gives all columns their share. */
  width: number
}

/** The first one heads the row. */
export type DataColumns<Row> = readonly [DataColumn<Row>, ...DataColumn<Row>[]]

interface Props<Row> {
  label: string
  rows: readonly Row[]
  columns: DataColumns<Row>
  /** Without a box of its own. */
  isInPanel?: boolean
}

/** A table that needs no sorting; on a phone the same rows are laid out as cards by style alone. */
export function DataTable<Row extends { id: string }>({ label, rows, columns, isInPanel }: Props<Row>) {
  const i18n = useI18n()
  const { t } = i18n
  const [head, ...rest] = columns
  const leastWidth = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <div className={isInPanel ? classes.inPanel : list.scroll}>
      <table
        className={`${list.table} ${classes.table}`}
        role="table"
        aria-label={label}
        style={{ minWidth: rem(leastWidth) }}
      >
        {/* Widths that do not wait for the longest value: nothing moves when names come after the rows. */}
        <colgroup>
          {columns.map((column) => (
            <col key={column.label} style={{ width: rem(column.width) }} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                role="columnheader"
                className={column.isNumber ? list.number : undefined}
              >
                {t(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              <th scope="row" role="rowheader">
                {head.cell(row, i18n)}
              </th>
              {rest.map((column) => (
                <td
                  key={column.label}
                  role="cell"
                  data-label={t(column.label)}
                  className={column.isNumber ? list.number : undefined}
                >
                  {column.cell(row, i18n)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
