import { useMediaQuery } from '@mantine/hooks'
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react'

import type { Link } from '../../../contract/interlink.ts'

import list from '../../ui/list.module.css'

interface Props {
  links: readonly Link[]
  /** Cells in a row, for the space that stands in for rows. */
  width: number
  row: (link: Link, place: number, ref: Ref<HTMLTableRowElement>) => ReactNode
}

/** Heights until a row has been measured, in px; a phone's rows are cards with a gap. */
const ROW = { table: 54, card: 330 }
const CARD_GAP = 10
const OVERSCAN = 4

/**
 * The rows near the window and no others, with the space of the rest: ten thousand rows in a document
 * take minutes to draw. The row that has the focus stays, wherever it is.
 */
export default function VirtualRows({ links, width, row }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  const [focused, setFocused] = useState<number>()
  const isCards = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false })

  useEffect(() => {
    const rows = body.current
    if (!rows) return
    // What stands above the table changes with the filters and the width, and with it the page's height.
    const measure = () => setTop(rows.getBoundingClientRect().top + globalThis.scrollY)
    const resized = new ResizeObserver(measure)
    resized.observe(document.body)
    const focus = ({ target }: FocusEvent) => setFocused(placeOf(target))
    const blur = () => setFocused(undefined)
    rows.addEventListener('focusin', focus)
    rows.addEventListener('focusout', blur)
    return () => {
      resized.disconnect()
      rows.removeEventListener('focusin', focus)
      rows.removeEventListener('focusout', blur)
    }
  }, [])

  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: links.length,
    estimateSize: () => (isCards ? ROW.card : ROW.table),
    gap: isCards ? CARD_GAP : 0,
    overscan: OVERSCAN,
    scrollMargin: top,
    rangeExtractor: (range: Range) => {
      const near = defaultRangeExtractor(range)
      const isElsewhere = focused !== undefined && focused < links.length && !near.includes(focused)
      return isElsewhere ? [...near, focused].toSorted((a, b) => a - b) : near
    },
    useFlushSync: false,
  })

  const items = virtualizer.getVirtualItems()
  const cells: ReactNode[] = []
  let end = 0
  for (const { index, start, size } of items) {
    const link = links[index]
    if (!link) continue
    const space = start - top - end
    if (space > 0) cells.push(<Space key={`before-${index}`} height={space} width={width} />)
    cells.push(row(link, index, virtualizer.measureElement))
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

function placeOf(target: EventTarget | null): number | undefined {
  const place = target instanceof Element ? target.closest('tr')?.dataset['index'] : undefined
  return place === undefined ? undefined : Number(place)
}

function Space({ height, width }: { height: number; width: number }) {
  return (
    <tr className={list.space} aria-hidden style={{ height }}>
      <td colSpan={width} />
    </tr>
  )
}
