import type { ReactNode } from 'react'

import type { FilterOption } from './filter-options.ts'

import list from '../tables/list.module.css'

interface Props {
  /** Stands in it while nothing is chosen. */
  label: string
  value: string
  options: readonly FilterOption[]
  onChange: (value: string) => void
}

/** One filter: a plain select. A value that came by the address and that nothing has any more is kept. */
export function FilterSelect({ label, value, options, onChange }: Props) {
  const isKnown = value === '' || options.some(([known]) => known === value)
  return (
    <select
      className={list.filter}
      aria-label={label}
      data-set={value === '' ? undefined : true}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{label}</option>
      {isKnown ? null : <option value={value}>{value}</option>}
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  )
}

/**
 * Makes the filters of a list, each a select of one exact value of its view (`''` for any): gives the select of a
 * filter by its name, label and options.
 */
export function filterSelects<Filter extends string>(
  view: Readonly<Record<Filter, string>>,
  onChange: (change: Partial<Record<Filter, string>>) => void,
) {
  return (name: Filter, label: string, options: readonly FilterOption[]): ReactNode => (
    <FilterSelect
      label={label}
      value={view[name]}
      options={options}
      onChange={(value) => onChange({ [name]: value } as Partial<Record<Filter, string>>)}
    />
  )
}
