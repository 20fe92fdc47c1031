import { useState } from 'react'
import { useSearchParams } from 'react-router'

import {
  columnsText,
  isDefaultColumns,
  parseColumns,
  storeColumns,
  storedColumns,
  type ColumnId,
} from './columns.ts'

const PARAMETER = 'columns'

/**
 * The shown columns, and the way to change them: what the address names, else this browser's last
 * choice. A change goes to both, so that a copied address shows the same table elsewhere.
 */
export function useColumns(): [readonly ColumnId[], (columns: readonly ColumnId[]) => void] {
  const [search, setSearch] = useSearchParams()
  const [columns, setColumns] = useState(() => parseColumns(search.get(PARAMETER)) ?? storedColumns())

  function change(next: readonly ColumnId[]) {
    setColumns(next)
    storeColumns(next)
    setSearch(
      (current) => {
        const changed = new URLSearchParams(current)
        if (isDefaultColumns(next)) changed.delete(PARAMETER)
        else changed.set(PARAMETER, columnsText(next))
        return changed
      },
      { replace: true, preventScrollReset: true },
    )
  }

  return [columns, change]
}
