import { useMediaQuery } from '@mantine/hooks'
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { RowSlots } from './row-slots.ts'
import { useFocusedLink } from './use-focused-link.ts'

import list from '../../ui/tables/list.module.css'

interface Props {
  links: readonly Link[]
  /** Cells in a row, for the space in place of rows. */
  width: number
  row: (link: Link, key: number | string, place: number, ref?: Ref<HTMLTableRowElement>) => ReactNode
}

/** Heights until a row has been measured, in px; a phone's rows are cards with a gap. */
const ROW = { table: 40, card: 330 }
const CARD_GAP = 10
const OVERSCAN = 4

/**
 * The rows near the window and no others, with the space of the rest: ten thousand rows in a document
 * take minutes to draw. The row that has the focus stays, wherever it is.
 */
export default function VirtualRows({ links, width, row }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  const focused = useFocusedLink(body)
  const [slots] = useState(() => new RowSlots())
  const isCards = useMediaQuery('(max-width: 47.5em)', false, { getInitialValueInEffect: false })

  useEffect(() => {
    const rows = body.current
    if (!rows) return
    // What is above the table changes with the filters and the width, and with it the page's height.
    const measure = () => setTop(rows.getBoundingClientRect().top + globalThis.scrollY)
    const resized = new ResizeObserver(measure)
    resized.observe(document.body)
    return () => resized.disconnect()
  }, [])

  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: links.length,
    estimateSize: () => (isCards ? ROW.card : ROW.table),
    gap: isCards ? CARD_GAP : 0,
    overscan: OVERSCAN,
    scrollMargin: top,
    rangeExtractor: (range: Range) => {
      const near = defaultRangeExtractor(range)
      const index = focused === undefined ? -1 : links.findIndex(({ id }) => id === focused)
      return index < 0 || near.includes(index) ? near : [...near, index].toSorted((a, b) => a - b)
    },
    useFlushSync: false,
  })

  // The virtualizer may be a step behind the list.
  const items = virtualizer.getVirtualItems().flatMap((item) => {
    const link = links[item.index]
    return link ? [{ ...item, link }] : []
  })
  const keys = slots.assign(
    items.map(({ link }) => link.id),
    focused,
  )
  const cells: ReactNode[] = []
  let end = 0
  for (const [place, { index, start, size, link }] of items.entries()) {
    const space = start - top - end
    if (space > 0) cells.push(<Space key={`before-${index}`} height={space} width={width} />)
    cells.push(row(link, keys[place] ?? 0, index, virtualizer.measureElement))
    end = start - top + size
  }
  const rest = virtualizer.getTotalSize() - end
  return (
    <tbody ref={body} role="rowgroup">
      {cells}
      {rest > 0 ? <Space height={rest} width={width} /> : null}
    </tbody>
  )
}

function Space({ height, width }: { height: number; width: number }) {
  return (
    <tr className={list.space} aria-hidden style={{ height }}>
      <td colSpan={width} />
    </tr>
  )
}
