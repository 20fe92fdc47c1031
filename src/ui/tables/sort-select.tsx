import type { MessageKey } from '../../../i18n/catalogue.ts'
import { useI18n } from '../hooks/i18n.tsx'
import type { ListOrder } from './view-params.ts'

import list from './list.module.css'

interface Props<Column extends string> {
  /** What heads each column that can be sorted by. */
  labels: Readonly<Record<Column, MessageKey>>
  order: ListOrder<Column>
  onSort: (order: ListOrder<Column>) => void
}

/** The order of a list whose rows are cards: there its heads, which sort it elsewhere, are not shown. */
export function SortSelect<Column extends string>({ labels, order, onSort }: Props<Column>) {
  const { t } = useI18n()
  const valueOf = (column: string, descending: boolean) => `${column} ${descending}`
  const choices = (Object.keys(labels) as Column[]).flatMap((column) => {
    const label: MessageKey = labels[column]
    return [false, true].map((descending) => ({ column, descending, label }))
  })
  return (
    <label className={list.cardOrder}>
      <span className={list.label}>{t('list.order')}</span>
      <select
        value={valueOf(order.sort, order.descending)}
        onChange={(event) => {
          const { value } = event.currentTarget
          const chosen = choices.find(({ column, descending }) => valueOf(column, descending) === value)
          if (chosen) onSort({ sort: chosen.column, descending: chosen.descending })
        }}
      >
        {choices.map(({ column, descending, label }) => (
          <option key={valueOf(column, descending)} value={valueOf(column, descending)}>
            {t(descending ? 'list.order.descending' : 'list.order.ascending', { column: t(label) })}
          </option>
        ))}
      </select>
    </label>
  )
}
