import { memo, type Ref } from 'react'
import { Link as RouterLink } from 'react-router'

import type { Link } from '../../../contract/interlink.ts'
import { nextStep, type StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import type { Names } from '../../features/links/region-links.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import { COLUMN_SHAPES } from './column-shapes.ts'
import type { ColumnId } from './columns.ts'
import type { Selection } from './selection.ts'
import { TABLE_COLUMNS } from './table-columns.tsx'

import list from '../../ui/tables/list.module.css'

/** What all rows share; its parts keep their identity, so that a poll draws only the rows that changed. */
export interface RowContext {
  columns: readonly ColumnId[]
  names: Names
  factsOf: StepContextOf
  now: Date
  /** Null while rows cannot be chosen. */
  selection: Selection | null
  onSelect: (id: string, isSelected: boolean) => void
}

interface Props extends Omit<RowContext, 'selection'> {
  link: Link
  /** Undefined while rows cannot be chosen. */
  isSelected: boolean | undefined
  /** From 0, where not every row is in the document. */
  place?: number
  ref?: Ref<HTMLTableRowElement>
}

/** The header is row 1. */
const FIRST_ROW = 2

/** One link in the table; on a phone the same cells make a card. */
export const LinkRow = memo(function LinkRow({
  link,
  columns,
  names,
  factsOf,
  now,
  isSelected,
  onSelect,
  place,
  ref,
}: Props) {
  const { t, language } = useI18n()
  const context = { names, factsOf, now, t, language }
  const { actor, tone } = nextStep(link, factsOf(link))
  return (
    <tr
      role="row"
      ref={ref}
      data-index={place}
      data-link={link.id}
      data-turn={actor === 'customer' ? tone : undefined}
      aria-rowindex={place === undefined ? undefined : place + FIRST_ROW}
      aria-selected={isSelected}
    >
      {isSelected === undefined ? null : (
        <td role="cell" className={list.choose}>
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={t('links.select', { name: link.name })}
            onChange={(event) => onSelect(link.id, event.currentTarget.checked)}
          />
        </td>
      )}
      <th scope="row" role="rowheader" data-label={t('links.column.name')}>
        <RouterLink to={paths.link(link)} className={list.name}>
          <CutText text={link.name} />
        </RouterLink>
      </th>
      {columns.map((id) => {
        const { label, className, roomClass, isNumber } = COLUMN_SHAPES[id]
        return (
          <td
            key={id}
            role="cell"
            className={[isNumber && list.number, className, roomClass].filter(Boolean).join(' ')}
            data-label={t(label)}
          >
            {TABLE_COLUMNS[id].cell(link, context)}
          </td>
        )
      })}
    </tr>
  )
})
