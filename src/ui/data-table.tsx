import type { ReactNode } from 'react'

import classes from './data-table.module.css'

/** A column of a short table. */
export interface DataColumn<Row> {
  label: string
  cell: (row: Row) => ReactNode
  /** Figures stand right, so that they can be compared. */
  isNumber?: boolean
  /** In px on a table of the least width; a wider one gives all columns their share. */
  width: number
}

interface Props<Row> {
  label: string
  rows: readonly Row[]
  /** The first one heads the row. */
  columns: readonly [DataColumn<Row>, ...DataColumn<Row>[]]
}

/** A table that needs no sorting; on a phone the same rows are laid out as cards by style alone. */
export function DataTable<Row extends { id: string }>({ label, rows, columns }: Props<Row>) {
  const [head, ...rest] = columns
  const leastWidth = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <div className={classes.scroll}>
      <table className={classes.table} role="table" aria-label={label} style={{ minWidth: leastWidth }}>
        {/* Widths that do not wait for the longest value: nothing moves when names come after the rows. */}
        <colgroup>
          {columns.map((column) => (
            <col key={column.label} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                role="columnheader"
                className={column.isNumber ? classes.number : undefined}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              <th scope="row" role="rowheader">
                {head.cell(row)}
              </th>
              {rest.map((column) => (
                <td
                  key={column.label}
                  role="cell"
                  data-label={column.label}
                  className={column.isNumber ? classes.number : undefined}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
