import classes from './links.module.css'

interface Props {
  label: string
  /** What no choice is called. */
  any: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onChange: (value: string) => void
}

/** One filter: a plain select. A value that came by the address and that nothing has any more is kept. */
export function FilterSelect({ label, any, value, options, onChange }: Props) {
  const isKnown = value === '' || options.some(([known]) => known === value)
  return (
    <label>
      <span className={classes.label}>{label}</span>
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
