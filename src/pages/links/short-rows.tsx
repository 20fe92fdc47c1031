import { useRef, useState, type ReactNode } from 'react'

import type { Link } from '../../../contract/interlink.ts'
import { RowSlots } from './row-slots.ts'
import { useFocusedLink } from './use-focused-link.ts'

interface Props {
  links: readonly Link[]
  row: (link: Link, key: number) => ReactNode
}

/** Rows that are all in the document. */
export function ShortRows({ links, row }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const focused = useFocusedLink(body)
  const [slots] = useState(() => new RowSlots())
  const keys = slots.assign(
    links.map(({ id }) => id),
    focused,
  )
  return (
    <tbody ref={body} role="rowgroup">
      {links.map((link, place) => row(link, keys[place] ?? 0))}
    </tbody>
  )
}
