import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'

import { show } from '../../testing/show.fixture.tsx'
import { SortHeader } from './sort-header.tsx'
import type { ListOrder } from './view-params.ts'

type Column = 'name' | 'size'

function Table() {
  const [order, setOrder] = useState<ListOrder<Column>>({ sort: 'name', descending: false })
  const shared = { order, onSort: setOrder }
  return (
    <table>
      <thead>
        <tr>
          <SortHeader<Column> column="name" label="Name" {...shared} />
          <SortHeader<Column> column="size" label="Bandwidth" {...shared} />
        </tr>
      </thead>
    </table>
  )
}

const sorted = () =>
  screen.getAllByRole('columnheader').map((header) => [header.textContent, header.getAttribute('aria-sort')])

test('[29] each header says whether and how its column sorts', async () => {
  await show(<Table />)
  expect(sorted()).toEqual([
    ['Name', 'ascending'],
    ['Bandwidth', 'none'],
  ])
})

test('[29] pressing the sorted header turns the order round, and back', async () => {
  const { user } = await show(<Table />)
  await user.click(screen.getByRole('button', { name: 'Name' }))
  expect(sorted()[0]).toEqual(['Name', 'descending'])
  await user.click(screen.getByRole('button', { name: 'Name' }))
  expect(sorted()[0]).toEqual(['Name', 'ascending'])
})

test('[29] another header sorts by its column, ascending whatever the order was', async () => {
  const { user } = await show(<Table />)
  await user.click(screen.getByRole('button', { name: 'Bandwidth' }))
  expect(sorted()).toEqual([
    ['Name', 'none'],
    ['Bandwidth', 'ascending'],
  ])
  await user.click(screen.getByRole('button', { name: 'Bandwidth' }))
  await user.click(screen.getByRole('button', { name: 'Name' }))
  expect(sorted()).toEqual([
    ['Name', 'ascending'],
    ['Bandwidth', 'none'],
  ])
})

test('[29] headers are reached and pressed by keyboard', async () => {
  const { user } = await show(<Table />)
  await user.tab()
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bandwidth' }))
  await user.keyboard('{Enter}')
  expect(sorted()[1]).toEqual(['Bandwidth', 'ascending'])
})
