import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react'

import type { ListOrder } from './view-params.ts'

import list from './list.module.css'

interface Props<Column extends string> {
  column: Column
  label: string
  order: ListOrder<Column>
  onSort: (order: ListOrder<Column>) => void
  /** For a column of numbers. */
  className?: string
}

/** A column that sorts: a button in the header, its state in `aria-sort` (acceptance 29). */
export function SortHeader<Column extends string>({
  column,
  label,
  order,
  onSort,
  className,
}: Props<Column>) {
  const isSorted = order.sort === column
  const direction = order.descending ? 'descending' : 'ascending'
  const Arrow = isSorted ? (order.descending ? IconArrowDown : IconArrowUp) : IconArrowsSort
  return (
    <th scope="col" role="columnheader" aria-sort={isSorted ? direction : 'none'} className={className}>
      <button
        type="button"
        className={list.sort}
        onClick={() => onSort({ sort: column, descending: isSorted && !order.descending })}
      >
        {label}
        <Arrow size={14} aria-hidden data-idle={!isSorted || undefined} />
      </button>
    </th>
  )
}
