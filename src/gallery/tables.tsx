import { useState } from 'react'

import { LinkStatusBadge } from '../ui/status/status-badge.tsx'
import { DataTable, type DataColumns } from '../ui/tables/data-table.tsx'
import { ListState } from '../ui/tables/list-state.tsx'
import { SortHeader } from '../ui/tables/sort-header.tsx'
import { SortSelect } from '../ui/tables/sort-select.tsx'
import { TableSkeleton } from '../ui/tables/table-skeleton.tsx'
import type { ListOrder } from '../ui/tables/view-params.ts'
import { NAMES, NOW } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

interface Row {
  id: string
  name: string
  number: number
}

const ROWS: Row[] = NAMES.map(([id, name], index) => ({ id, name, number: 10 ** (index + 2) }))

const COLUMNS: DataColumns<Row> = [
  { label: 'links.column.name', width: 240, cell: ({ name }) => name },
  { label: 'links.column.status', width: 160, cell: () => <LinkStatusBadge status="active" /> },
  { label: 'links.column.bandwidth', width: 120, isNumber: true, cell: ({ number }) => number },
]

const QUERIES = [{ dataUpdatedAt: NOW.getTime(), refetch: () => undefined }]

/** The pieces of `src/ui/tables`. */
export function Tables() {
  const [order, sort] = useState<ListOrder<'name' | 'bandwidth'>>({ sort: 'name', descending: false })
  return (
    <>
      <Specimen name="DataTable">
        <State name="usual">
          <DataTable label="Links" rows={ROWS} columns={COLUMNS} />
        </State>
        <State name="in a panel, one row">
          <DataTable label="One link" rows={ROWS.slice(0, 1)} columns={COLUMNS} isInPanel />
        </State>
      </Specimen>
      <Specimen name="SortHeader">
        <State name="sorted, and not">
          <table role="table" aria-label="Sorted">
            <thead role="rowgroup">
              <tr role="row">
                <SortHeader column="name" label="Name" order={order} onSort={sort} />
                <SortHeader column="bandwidth" label="Bandwidth" order={order} onSort={sort} />
              </tr>
            </thead>
          </table>
        </State>
      </Specimen>
      <Specimen name="SortSelect">
        <State name="on a phone alone">
          <SortSelect
            labels={{ name: 'links.column.name', bandwidth: 'links.column.bandwidth' }}
            order={order}
            onSort={sort}
          />
        </State>
      </Specimen>
      <Specimen name="ListState">
        <State name="all here">
          <ListState queries={QUERIES} count="20 of 20 links" isLoading={false} />
        </State>
        <State name="on its way">
          <ListState queries={[]} count="" isLoading />
        </State>
        <State name="some of it here">
          <ListState
            queries={QUERIES}
            count=""
            isLoading
            soFar={{ loaded: 400, total: 10_000, text: '400 of 10,000 links so far' }}
          />
        </State>
      </Specimen>
      <Specimen name="TableSkeleton">
        <State name="usual">
          <TableSkeleton />
        </State>
      </Specimen>
    </>
  )
}
