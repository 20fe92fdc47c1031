import type { FilterOption } from './filter-options.ts'

import list from '../tables/list.module.css'

interface Props {
  label: string
  /** What no choice is called. */
  any: string
  value: string
  options: readonly FilterOption[]
  onChange: (value: string) => void
}

/** One filter: a plain select. A value that came by the address and that nothing has any more is kept. */
export function FilterSelect({ label, any, value, options, onChange }: Props) {
  const isKnown = value === '' || options.some(([known]) => known === value)
  return (
    <label>
      <span className={list.label}>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {isKnown ? null : <option value={value}>{value}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
