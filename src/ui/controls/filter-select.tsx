import type { ReactNode } from 'react'

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

/**
 * Makes the filters of a list, each a select of one exact value of its view (`''` for any): gives the select of a
 * filter by its name, label and options.
 */
export function filterSelects<Filter extends string>(
  view: Readonly<Record<Filter, string>>,
  any: string,
  onChange: (change: Partial<Record<Filter, string>>) => void,
) {
  return (name: Filter, label: string, options: readonly FilterOption[]): ReactNode => (
    <FilterSelect
      label={label}
      any={any}
      value={view[name]}
      options={options}
      onChange={(value) => onChange({ [name]: value } as Partial<Record<Filter, string>>)}
    />
  )
}
